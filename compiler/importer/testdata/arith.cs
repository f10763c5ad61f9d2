// Arithmetic: what is checked before a division, checked operations, shifts, conversions.
static class Arith
{
    static int Div(int a, int b) => a / b;
    static int DivBy3(int a) => a / 3;
    static int DivByMinus1(int a) => a / -1;
    static uint DivUn(uint a, uint b) => a / b;
    static long Rem(long a, long b) => a % b;
    static double RemFloat(double a, double b) => a % b;
    static int Checked(int a, int b) => checked(a * b + a - b);
    static uint CheckedUn(uint a, uint b) => checked(a * b + a - b);
    static int Shift(int a, int n) => a << n >> 3;
    static uint ShiftUn(uint a, int n) => a >> n;
    static byte ToByte(int a) => (byte)a;
    static byte ToByteChecked(int a) => checked((byte)a);
    static long Widen(int a) => a;
    static ulong WidenUn(uint a) => a;
    static int FromDouble(double a) => (int)a;
    static sbyte SmallFromDouble(double a) => (sbyte)a;
    static double FromUlong(ulong a) => a;
    static float Mixed(float a, double b) => (float)(a * b);
    static bool Less(double a, double b) => a < b;
    static bool NotLess(double a, double b) => !(a < b);
    static int Branches(double a, double b) { if (a >= b) return 1; if (a != b) return 2; return 3; }
}
