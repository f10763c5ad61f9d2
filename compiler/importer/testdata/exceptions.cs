// Exception regions: nesting, finally, filters, rethrow, try in a handler.
using System;
static class Exceptions
{
    static void Use(object? o) { }
    static int TryCatch(int a) { try { return 10 / a; } catch (DivideByZeroException e) { Use(e); return -1; } }
    static void TryFinally() { try { Use(1); } finally { Use(2); } }
    static void Nested() { try { try { Use(1); } catch (ArgumentException) { Use(2); throw; } finally { Use(3); } } catch (Exception e) { Use(e); } }
    static int Filter(int limit) { int n = 0; try { n = limit; Use(n); } catch (Exception e) when (e.Message == "x" && n < limit) { return 1; } return n; }
    static void InHandler() { try { Use(1); } catch (Exception) { try { Use(2); } finally { Use(3); } } }
    static int Loop(int[] a) { int s = 0; foreach (int x in a) { try { if (x == 0) continue; if (x < 0) break; s += 10 / x; } finally { s++; } } return s; }
    static void Throw(Exception e) => throw e;
    static void Using(IDisposable? d) { using (d) Use(d); }
}
