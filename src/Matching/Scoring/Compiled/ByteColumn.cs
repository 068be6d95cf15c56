using System.Runtime.InteropServices;

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

    private readonly float[] _cuts;

    // For each cell of an even grid over the cuts, how many cuts lie in cells before it: nearly always the bin itself or its neighbor.
    private readonly byte[] _below = new byte[Cells + 1];
    private readonly float _origin, _scale;

    /// <summary>Takes the cut points.</summary>
    /// <param name="input">How the value is made of a feature.</param>
    /// <param name="cuts">1–254 different cut points, rising.</param>
    public ByteColumn(InputColumn input, ReadOnlySpan<float> cuts)
    {
        Input = input;
        _cuts = cuts.ToArray();
        _origin = Finite(_cuts[0]);
        var span = (double)Finite(_cuts[^1]) - _origin;
        _scale = span > 0 ? (float)Math.Min((Cells - 1) / span, float.MaxValue) : 0;
        foreach (var cut in _cuts) _below[Cell(cut) + 1]++;
        for (var cell = 1; cell <= Cells; cell++) _below[cell] += _below[cell - 1];
    }

    /// <summary>How the value is made of a feature.</summary>
    public InputColumn Input { get; }

    /// <summary>The cut points, rising.</summary>
    public ReadOnlySpan<float> Cuts => _cuts;

    /// <summary>The signed bin that stands for "at most cut i".</summary>
    public static sbyte Signed(int bin) => (sbyte)(bin - 128);

    /// <summary>The bin of a feature's value.</summary>
    public sbyte Bin(float value)
    {
        var x = Input.Encode(value);
        if (float.IsNaN(x)) return Signed(_cuts.Length);
        var cell = Cell(x);
        int low = _below[cell], high = _below[cell + 1];
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_cuts[middle] < x) low = middle + 1;
            else high = middle;
        }

        return Signed(low);
    }

    /// <summary>The bins of many values of the feature.</summary>
    public void Bin(ReadOnlySpan<float> values, Span<sbyte> bins)
    {
        // What is the same for all rows, as one side of every query is, need not be looked up for each.
        if (values.Length > 1 && IsConstant(values))
        {
            bins[..values.Length].Fill(Bin(values[0]));
            return;
        }

        for (var i = 0; i < values.Length; i++) bins[i] = Bin(values[i]);
    }

    private static bool IsConstant(ReadOnlySpan<float> values)
    {
        var bits = MemoryMarshal.Cast<float, uint>(values);
        return !bits.ContainsAnyExcept(bits[0]);
    }

    // Rises with the value, rounding included: values in a lower cell are smaller values.
    private int Cell(float x) => (int)Math.Clamp((x - _origin) * _scale, 0, Cells - 1);

    private static float Finite(float cut) => Math.Clamp(cut, float.MinValue, float.MaxValue);
}
