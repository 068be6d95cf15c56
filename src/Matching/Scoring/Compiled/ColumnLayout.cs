namespace Matching.Scoring;

/// <summary>Which byte columns a forest needs: one for each column that it splits on, more where there are over 254 thresholds.</summary>
internal sealed class ColumnLayout
{
    private readonly float[][] _cuts;
    private readonly int[] _first;

    public ColumnLayout(Forest forest)
    {
        var cuts = new SortedSet<float>[forest.Width];
        foreach (var tree in forest.Trees)
        {
            for (var i = 0; i < tree.Features.Length; i++) (cuts[tree.Features[i]] ??= []).Add(tree.Thresholds[i]);
        }

        _cuts = Array.ConvertAll(cuts, set => set is null ? [] : set.ToArray());
        _first = new int[_cuts.Length];
        var columns = new List<ByteColumn>();
        for (var column = 0; column < _cuts.Length; column++)
        {
            _first[column] = columns.Count;
            foreach (var slice in _cuts[column].Chunk(ByteColumn.MaxCuts)) columns.Add(new ByteColumn(forest.Input.Columns[column], slice));
        }

        if (columns.Count > ushort.MaxValue) throw new NotSupportedException($"The forest needs {columns.Count} columns of bins; {ushort.MaxValue} are supported.");
        Columns = [.. columns];
    }

    /// <summary>The byte columns in order.</summary>
    public ByteColumn[] Columns { get; }

    /// <summary>The byte column and the bin that stand for "at most the threshold".</summary>
    public (ushort Column, sbyte Bin) Find(int column, float threshold)
    {
        var (slice, bin) = Math.DivRem(Array.BinarySearch(_cuts[column], threshold), ByteColumn.MaxCuts);
        return ((ushort)(_first[column] + slice), ByteColumn.Signed(bin));
    }
}
