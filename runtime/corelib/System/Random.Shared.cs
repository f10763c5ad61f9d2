// This file holds the generator that all threads may use: each has one of its own behind it.
using System.Threading;

namespace System;

public partial class Random
{
    private static SharedRandom? s_shared;

    public static Random Shared => s_shared ?? Interlocked.CompareExchange(ref s_shared, new SharedRandom(), null) ?? s_shared;

    private sealed class SharedRandom : Random
    {
        [ThreadStatic] private static Random? t_own;

        private static Random Own => t_own ??= new Random();

        protected override double Sample() => Own.Sample();
        public override int Next() => Own.Next();
        public override int Next(int maxValue) => Own.Next(maxValue);
        public override int Next(int minValue, int maxValue) => Own.Next(minValue, maxValue);
        public override long NextInt64() => Own.NextInt64();
        public override long NextInt64(long maxValue) => Own.NextInt64(maxValue);
        public override long NextInt64(long minValue, long maxValue) => Own.NextInt64(minValue, maxValue);
        public override double NextDouble() => Own.NextDouble();
        public override float NextSingle() => Own.NextSingle();
        public override void NextBytes(byte[] buffer) => Own.NextBytes(buffer);
        public override void NextBytes(Span<byte> buffer) => Own.NextBytes(buffer);
    }
}
