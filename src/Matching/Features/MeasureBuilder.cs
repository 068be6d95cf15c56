using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Matching.Catalog;

namespace Matching.Features;

/// <summary>Collects one feature of companies in the order of their rows. Values count as the same when their bits are.</summary>
/// <param name="count">How many companies there will be.</param>
internal sealed class MeasureBuilder(int count)
{
    private const int MostCodes = ushort.MaxValue + 1;

    private readonly Dictionary<int, int> _codeOf = [];
    private readonly List<float> _values = [];
    private ushort[]? _codes = new ushort[count];

    // Instead of codes, once there are too many values.
    private float[]? _plain;
    private int _added;

    /// <summary>Adds the values of the next rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<float> values)
    {
        var at = 0;
        for (; at < values.Length && _plain is null; at++)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_codeOf, BitConverter.SingleToInt32Bits(values[at]), out var known);
            if (!known)
            {
                next = _values.Count;
                if (next == MostCodes)
                {
                    GiveUpCodes();
                    break;
                }

                _values.Add(values[at]);
            }

            _codes![_added++] = (ushort)next;
        }

        if (_plain is null) return;
        values[at..].CopyTo(_plain.AsSpan(_added));
        _added += values.Length - at;
    }

    /// <summary>The measure in another order: the value of row <c>rows[i]</c> at place i. The builder is of no use afterwards.</summary>
    /// <param name="rows">The order.</param>
    /// <param name="spare">Room for so many codes that another builder no longer needs, or null; set to the room that this one no longer needs.</param>
    public CompanyMeasure Build(int[] rows, ref ushort[]? spare)
    {
        if (_plain is not null) return new CompanyMeasure(Rows.InOrder<float>(_plain, rows));
        var codes = _codes!;
        if (Codes.WidthFor(_values.Count) == sizeof(byte))
        {
            spare = codes;
            return new CompanyMeasure([.. _values], Codes.Of(codes, _values.Count).InOrder(rows));
        }

        var ordered = spare ?? new ushort[rows.Length];
        Rows.PutInOrder<ushort>(codes, rows, ordered);
        spare = codes;
        return new CompanyMeasure([.. _values], new Codes(ordered));
    }

    private void GiveUpCodes()
    {
        _plain = new float[count];
        for (var row = 0; row < _added; row++) _plain[row] = _values[_codes![row]];
        _codes = null;
    }
}
