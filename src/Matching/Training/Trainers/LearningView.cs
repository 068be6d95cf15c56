using Microsoft.ML;
using Microsoft.ML.Data;

namespace Matching.Training;

/// <summary>The rows of a table as ML.NET reads them.</summary>
internal static class LearningView
{
    public const string Label = nameof(Row.Label), Good = nameof(Row.Good), Features = nameof(Row.Features), Query = nameof(Row.Query);

    private const string Weight = nameof(Row.Weight);

    /// <summary>The rows, encoded.</summary>
    /// <param name="ml">The library.</param>
    /// <param name="table">A table that was checked.</param>
    /// <param name="encoded">Its rows without missing values.</param>
    public static IDataView Of(MLContext ml, RankingTable table, float[][] encoded)
    {
        var definition = SchemaDefinition.Create(typeof(Row));
        definition[Features].ColumnType = new VectorDataViewType(NumberDataViewType.Single, encoded[0].Length);
        definition[Query].ColumnType = new KeyDataViewType(typeof(uint), table.QueryCount + 1);
        if (table.Weights is null) definition.Remove(definition[Weight]);

        // Yes or no for those who know no grades: relevant, or the best there is.
        var good = Math.Clamp(table.Grades.Max(), 1, RankingQuery.Relevant);
        return ml.Data.LoadFromEnumerable(
            encoded.Select((row, i) => new Row
            {
                Features = row,
                Label = table.Grades[i],
                Good = table.Grades[i] >= good,
                Query = (uint)table.Queries[i] + 1,
                Weight = (float)(table.Weights?[i] ?? 1),
            }),
            definition);
    }

    /// <summary>The column of weights; null when all rows count the same.</summary>
    public static string? WeightOf(IDataView view) => view.Schema.GetColumnOrNull(Weight)?.Name;

    internal sealed class Row
    {
        public float[] Features { get; set; } = [];

        public float Label { get; set; }

        public bool Good { get; set; }

        public uint Query { get; set; }

        public float Weight { get; set; }
    }
}
