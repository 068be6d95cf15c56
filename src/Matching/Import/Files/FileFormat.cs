using Matching.Domain;

namespace Matching.Import;

/// <summary>One kind of file: its columns, and the way between its rows and the domain's records.</summary>
internal abstract class FileFormat
{
    private HeaderNames? _names;

    public abstract DataFileKind Kind { get; }

    /// <summary>The columns in the order in which they are written.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>Groups of columns of which the header must have at least one.</summary>
    public virtual IReadOnlyList<IReadOnlyList<Column>> OneOf => [];

    public HeaderNames Names => _names ??= new HeaderNames(Columns);

    /// <summary>Starts to read rows of one file.</summary>
    public abstract IFileReading Begin(ImportContext context);

    /// <summary>The columns that a file of the records of this kind has.</summary>
    public abstract IReadOnlyList<Column> ColumnsFor(MatchingData data);

    /// <summary>The cells of every record of this kind, in the order of some columns.</summary>
    public abstract IEnumerable<IReadOnlyList<object?>> Write(MatchingData data, IReadOnlyList<Column> columns);

    /// <summary>The columns in which rows are empty where the rows that they replace are not.</summary>
    public abstract IEnumerable<EmptiedColumn> Emptied(MatchingData rows, MatchingData replaced);
}
