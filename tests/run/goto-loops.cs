int i = 0;
again: i++;
if (i < 3) goto again;
Console.WriteLine(i);
for (int a = 0; a < 3; a++) for (int b = 0; b < 3; b++) { if (a * b == 2) goto found; Console.Write(a * b + " "); }
found: Console.WriteLine("found");
int n = 27, steps = 0;
while (n != 1) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps++; }
Console.WriteLine(steps);
do { n++; if (n == 3) continue; if (n > 5) break; Console.Write(n); } while (true);
Console.WriteLine();
foreach (char c in "abc") { switch (c) { case 'a': Console.Write("A"); goto case 'b'; case 'b': Console.Write("B"); break; default: goto end; } }
end: Console.WriteLine("end");
for (int x = 10, y = 0; x > y; x--, y += 2) Console.Write($"({x},{y})");
Console.WriteLine();
for (int r = 1; r <= 4; r++) Console.WriteLine(new string(' ', 4 - r) + new string('*', 2 * r - 1));
for (int k = 1; k <= 15; k++) Console.Write(k % 15 == 0 ? "FizzBuzz " : k % 5 == 0 ? "Buzz " : k % 3 == 0 ? "Fizz " : k + " ");
Console.WriteLine();
bool[] sieve = new bool[50];
for (int p = 2; p < 50; p++) { if (sieve[p]) continue; Console.Write(p + " "); for (int m = p * p; m < 50; m += p) sieve[m] = true; }
Console.WriteLine();
uint u = 5;
while (u-- > 0) Console.Write(u);
Console.WriteLine();
for (double t = 0; t < 1; t += 0.25) Console.Write(t + " ");
Console.WriteLine();
for (char ch = 'z'; ch > 'v'; ch--) Console.Write(ch);
Console.WriteLine();
