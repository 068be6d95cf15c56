using Matching.Domain;

namespace Matching.Import;

/// <summary>A column whose cells hold <typeparamref name="T"/>.</summary>
internal sealed class Column<T> : Column
{
    public required CellType<T> Type { get; init; }

    public override Text Permitted => Type.Permitted;

    public override IReadOnlyList<MeasureUnit> Units => Type.Units;

    public override bool IsList => Type.IsList;

    public override string EmptyList => Type.EmptyList;
}
