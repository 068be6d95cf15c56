using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Matching.Catalog;

namespace Matching.Scoring;

/// <summary>
/// One column of bins: for each row, how many of up to 254 cut points lie below the value, as a byte. <c>value ≤ cut[i] ⇔ bin ≤ i</c> holds exactly
/// for every float, so that a comparison of bytes decides a split.
/// </summary>
/// <remarks>
/// Bins are kept as signed bytes (less 128), because AVX2 compares signed bytes only. A value that stays NaN lies above all cuts: it goes right at every
/// split, as in the oracle.
/// </remarks>
internal sealed class ByteColumn
{
    /// <summary>The most cut points of one column; a feature with more of them gets several columns.</summary>
    public const int MaxCuts = 254;

    private const int Cells = 1024;

    // Followed by infinities, so that a search may look beyond the last one.
    private readonly float[] _cuts;
    private readonly int _count, _firstStep;
    private readonly sbyte _missing, _known;

    // For each cell of an even grid over the cuts, how many cuts lie in cells before it: nearly always the bin itself or its neighbor. Four bytes are
    // fetched at a time, so that as many may be fetched from the last cell.
    private readonly byte[] _below = new byte[Cells + sizeof(int)];
    private readonly float _origin, _scale;

    /// <summary>Takes the cut points.</summary>
    /// <param name="input">How the value is made of a feature.</param>
    /// <param name="cuts">1–254 different cut points, rising.</param>
    public ByteColumn(InputColumn input, ReadOnlySpan<float> cuts)
    {
        Input = input;
        _count = cuts.Length;
        _cuts = new float[2 * MaxCuts];
        Array.Fill(_cuts, float.PositiveInfinity);
        cuts.CopyTo(_cuts);
        _origin = Finite(cuts[0]);
        var span = (double)Finite(cuts[^1]) - _origin;
        _scale = span > 0 ? (float)Math.Min((Cells - 1) / span, float.MaxValue) : 0;
        foreach (var cut in cuts) _below[Cell(cut) + 1]++;
        _firstStep = (int)(BitOperations.RoundUpToPowerOf2((uint)_below.Max() + 1) / 2);
        for (var cell = 1; cell < _below.Length; cell++) _below[cell] += _below[cell - 1];
        _missing = Encoded(input.Encode(float.NaN));
        _known = Encoded(input.Encode(1));
    }

    /// <summary>How the value is made of a feature.</summary>
    public InputColumn Input { get; }

    /// <summary>The cut points, rising.</summary>
    public ReadOnlySpan<float> Cuts => _cuts.AsSpan(0, _count);

    /// <summary>The signed bin that stands for "at most cut i".</summary>
    public static sbyte Signed(int bin) => (sbyte)(bin - 128);

    /// <summary>The bin of a feature's value.</summary>
    public sbyte Bin(float value) => Encoded(Input.Encode(value));

    /// <summary>The bins of many values of the feature.</summary>
    public void Bin(ReadOnlySpan<float> values, Span<sbyte> bins)
    {
        // What is the same for all rows, as one side of every query is, need not be looked up for each.
        if (values.Length > 1 && IsConstant(values))
        {
            bins[..values.Length].Fill(Bin(values[0]));
            return;
        }

        // Chosen without a jump: which values are missing is as good as random.
        var input = Input;
        if (input.Kind == InputKind.MissingFlag)
        {
            for (var i = 0; i < values.Length; i++) bins[i] = (sbyte)(_known + ((_missing - _known) * Bits.Of(input.IsMissing(values[i]))));
            return;
        }

        for (var i = BinVectors(values, bins); i < values.Length; i++)
        {
            var bin = Below(values[i]) - 128;
            bins[i] = (sbyte)(bin + ((_missing - bin) * Bits.Of(input.IsMissing(values[i]))));
        }
    }

    // The same steps as one value takes, for eight at a time. Returns how many values are done: whole vectors of bytes.
    private unsafe int BinVectors(ReadOnlySpan<float> values, Span<sbyte> bins)
    {
        if (!Avx2.IsSupported) return 0;
        var done = 0;
        fixed (float* value = values)
        fixed (sbyte* bin = bins)
        fixed (float* cuts = _cuts)
        fixed (byte* below = _below)
        {
            for (; done <= values.Length - Vector256<sbyte>.Count; done += Vector256<sbyte>.Count)
            {
                var x = value + done;
                var first = Vector256.Narrow(BinVector(x, cuts, below), BinVector(x + 8, cuts, below));
                var second = Vector256.Narrow(BinVector(x + 16, cuts, below), BinVector(x + 24, cuts, below));
                Vector256.Narrow(first, second).Store(bin + done);
            }
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe Vector256<int> BinVector(float* value, float* cuts, byte* below)
    {
        var x = Vector256.Load(value);
        var place = Vector256.MinNative(Vector256.MaxNative((x - Vector256.Create(_origin)) * Vector256.Create(_scale), Vector256<float>.Zero), Vector256.Create(Cells - 1f));
        var found = Avx2.GatherVector256((int*)below, Avx.ConvertToVector256Int32WithTruncation(place), 1) & Vector256.Create((int)byte.MaxValue);
        for (var step = _firstStep; step > 0; step >>= 1)
        {
            var cut = Avx2.GatherVector256(cuts, found + Vector256.Create(step - 1), sizeof(float));
            found += Vector256.LessThan(cut, x).AsInt32() & Vector256.Create(step);
        }

        var missing = ~Vector256.Equals(x, x);
        if (Input.ZeroIsMissing) missing |= Vector256.LessThanOrEqual(Vector256.Abs(x), Vector256.Create(InputColumn.Zero));
        return Vector256.ConditionalSelect(missing.AsInt32(), Vector256.Create((int)_missing), found - Vector256.Create(128));
    }

    private sbyte Encoded(float x) => Signed(float.IsNaN(x) ? _count : Below(x));

    // How many cuts lie below a value: first those of lower cells, then in halving steps those of its own. Every value takes the same steps, as a
    // processor that guesses a jump wrong loses more than all of them cost. NaN has some answer.
    private int Below(float x)
    {
        int below = _below[Cell(x)];
        for (var step = _firstStep; step > 0; step >>= 1) below += step * Bits.Of(_cuts[below + step - 1] < x);
        return below;
    }

    private static bool IsConstant(ReadOnlySpan<float> values)
    {
        var bits = MemoryMarshal.Cast<float, uint>(values);
        return !bits.ContainsAnyExcept(bits[0]);
    }

    // Rises with the value, rounding included: values in a lower cell are smaller values. An infinite value where all cuts are one makes NaN here: cell 0.
    private int Cell(float x) => (int)float.MinNative(float.MaxNative((x - _origin) * _scale, 0), Cells - 1);

    private static float Finite(float cut) => Math.Clamp(cut, float.MinValue, float.MaxValue);
}
