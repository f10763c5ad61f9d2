package gen

// This file holds scenes about tasks, async methods and threads. Only one
// thread at a time traces; what runs in parallel is joined before it is looked at.

func asyncScenes() []string {
	return []string{`
+ static async Task<$F> @As(int n, $F x) {
!n int ro
!x F
try {
if (n > 2) await Task.Yield();
x = «=F»;
if (n == 4) throw new FuzzException(n);
R.P("@a", await @Two(n, x));
}
: catch (FuzzException e) when (R.F("@f", e.Code == 4)) {
await Task.Yield();
R.X("@e", e);
}
: finally {
await Task.CompletedTask;
R.L("@fin");
}
return x;
}
+ static async ValueTask<int> @Two(int n, $F x) {
!n int ro
!x F ro
int s = 0;
!s int
for (int i = 0; i < (n & 3); i++) {
s += await Task.FromResult(i) * (await Task.Run(() => n + 1));
if (n == 3 && i == 1) await Task.Yield();
}
return s ^ «=int»;
}
R.P("@t", @As(%n, «F»).GetAwaiter().GetResult());
try {
R.P("@u", @As(«int» & 7, «F»).Result);
}
: catch (AggregateException @x) {
R.X("@x", @x.InnerException);
}`, `
+ static async IAsyncEnumerable<int> @Str(int n) {
!n int ro
try {
for (int i = 0; i < n; i++) {
!i int ro
if ((i & 1) == 0) await Task.Yield();
yield return i * 3 + («=int» & 3);
}
}
: finally {
await Task.Yield();
R.L("@end");
}
}
+ static async Task<long> @Use(int n, int stop) {
long s = 0;
await foreach (int x in @Str(n)) {
s = s * 10 + x;
if (x > stop) break;
}
return s;
}
R.P("@t", @Use(%n, «int» & 15).Result);`, `
int @n = 0;
!@n int
var @ts = new Task<int>[4];
for (int @i = 0; @i < 4; @i++) {
int @k = @i;
@ts[@i] = Task.Run(() => { Interlocked.Add(ref @n, @k + 1); if (@k == %n) throw new FuzzException(@k); return @k * 7; });
}
try {
R.P("@t", Task.WhenAll(@ts).GetAwaiter().GetResult());
}
: catch (FuzzException @e) {
R.X("@e", @e);
}
R.T("@u", @n, @ts.Count(@t => @t.IsFaulted), @ts[0].Status == TaskStatus.RanToCompletion);`, `
long @sum = 0;
object @lk = new object();
var @th = new Thread[3];
for (int @i = 0; @i < @th.Length; @i++) {
int @k = @i + 1;
@th[@i] = new Thread(() => { for (int j = 0; j < 50; j++) lock (@lk) @sum += @k * j; });
@th[@i].Start();
}
foreach (var @x in @th) @x.Join();
R.P("@t", @sum);`, `
var @c = new TaskCompletionSource<$F>();
var @w = @Wait(@c.Task);
R.P("@t", @w.IsCompleted);
if («bool») @c.SetResult(«F»);
else if («bool») @c.SetException(new InvalidOperationException("set"));
else @c.SetCanceled();
R.P("@u", @w.GetAwaiter().GetResult());
static async Task<string> @Wait(Task<$F> t) { try { return "got " + R.S(await t); } catch (InvalidOperationException e) { return e.Message; } catch (OperationCanceledException) { return "cancelled"; } }`,
	}
}
