using System.Numerics;
using System.Runtime.InteropServices;

namespace Matching.Affinity;

/// <summary>Arithmetic on equally long lists of numbers. Every sum has a fixed order, whatever the processor and the number of threads.</summary>
internal static class Rows
{
    private const int Block = 16_384;

    /// <summary>Σ a · b, in double precision.</summary>
    public static double Dot(float[] a, float[] b)
    {
        var sums = new double[(a.Length + Block - 1) / Block];
        Parallel.For(0, sums.Length, block =>
        {
            var from = block * Block;
            var length = Math.Min(Block, a.Length - from);
            sums[block] = Dot(a.AsSpan(from, length), b.AsSpan(from, length));
        });
        return sums.Sum();
    }

    /// <summary>a − b.</summary>
    public static float[] Difference(float[] a, float[] b)
    {
        var difference = (float[])a.Clone();
        Add(difference, -1, b);
        return difference;
    }

    /// <summary>Multiplies a by the factor.</summary>
    public static void Scale(Span<float> a, float factor)
    {
        for (var i = 0; i < a.Length; i++) a[i] *= factor;
    }

    /// <summary>Adds factor · b to a. Multiplied, then added: fused, the last bit would depend on the processor.</summary>
    public static void Add(Span<float> a, float factor, ReadOnlySpan<float> b)
    {
        var wideA = MemoryMarshal.Cast<float, Vector<float>>(a);
        var wideB = MemoryMarshal.Cast<float, Vector<float>>(b);
        var wideFactor = new Vector<float>(factor);
        for (var i = 0; i < wideA.Length; i++) wideA[i] += wideB[i] * wideFactor;
        for (var i = wideA.Length * Vector<float>.Count; i < a.Length; i++) a[i] += b[i] * factor;
    }

    private static double Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        double first = 0, second = 0, third = 0, fourth = 0;
        var i = 0;
        for (; i + 3 < a.Length; i += 4)
        {
            first += (double)a[i] * b[i];
            second += (double)a[i + 1] * b[i + 1];
            third += (double)a[i + 2] * b[i + 2];
            fourth += (double)a[i + 3] * b[i + 3];
        }

        for (; i < a.Length; i++) first += (double)a[i] * b[i];
        return first + second + (third + fourth);
    }
}
