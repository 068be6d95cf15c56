using Microsoft.ML;
using Microsoft.ML.Data;

namespace Matching.Benchmarks.Engine;

/// <summary>A row as ML.NET reads it.</summary>
internal sealed class MlRow
{
    public float[] Features { get; set; } = [];

    public float Label { get; set; }

    public uint Group { get; set; }

    /// <summary>Rows to learn from, their queries as keys.</summary>
    public static IDataView View(MLContext context, LearningTable rows)
    {
        var view = View(context, Enumerable.Range(0, rows.Rows.Length).Select(i => new MlRow { Features = rows.Rows[i], Label = rows.Grades[i], Group = rows.Groups[i] }), rows.Rows[0].Length);
        return context.Transforms.Conversion.MapValueToKey(nameof(Group), maximumNumberOfKeys: int.MaxValue / 2).Fit(view).Transform(view);
    }

    /// <summary>Rows to score.</summary>
    public static IDataView View(MLContext context, IReadOnlyList<float[]> rows) =>
        View(context, rows.Select(row => new MlRow { Features = row }).ToArray(), rows[0].Length);

    /// <summary>The columns, with the width of a row that only the run knows.</summary>
    public static SchemaDefinition Definition(int width)
    {
        var definition = SchemaDefinition.Create(typeof(MlRow));
        definition[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        return definition;
    }

    private static IDataView View(MLContext context, IEnumerable<MlRow> rows, int width) => context.Data.LoadFromEnumerable(rows, Definition(width));
}
