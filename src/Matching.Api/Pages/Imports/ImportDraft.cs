using System.Collections.Immutable;
using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Pages.Imports;

/// <summary>A file on its way into the store: what it is taken for, how its columns are read, and what was seen when it was looked at. Immutable.</summary>
/// <param name="File">The file.</param>
/// <param name="Kind">What its rows are; null while nobody knows.</param>
public sealed record ImportDraft(UploadedFile File, DataFileKind? Kind)
{
    // Rows that somebody looks through; those with an issue are shown wherever they stand.
    private const int FirstRows = 50;

    /// <summary>How the columns are read.</summary>
    public ColumnMapping Mapping { get; private init; } = ColumnMapping.None;

    /// <summary>Positions that are read by a guess which nobody has confirmed.</summary>
    public ImmutableSortedSet<int> Guessed { get; private init; } = [];

    /// <summary>What was seen when the file was last looked at; null before.</summary>
    public FileInspection? Seen { get; private init; }

    /// <summary>What storing the file would change; null unless it could be stored.</summary>
    public ImportForecast? Foreseen { get; private init; }

    /// <summary>Whether <see cref="Seen"/> is of the file as it is read now.</summary>
    public bool IsCurrent { get; private init; }

    /// <summary>Whether nothing stands against storing the file.</summary>
    public bool IsReady => IsCurrent && Foreseen is not null && Guessed.IsEmpty;

    private DataFileKind Known => Kind ?? throw new InvalidOperationException($"It is not known what the rows of {File.Name} are.");

    /// <summary>The file taken for something else; what was decided about its columns is forgotten.</summary>
    public ImportDraft As(DataFileKind kind) => new(File, kind);

    /// <summary>Reads a position as a column; another that was read as it is read no more.</summary>
    /// <param name="position">The position, from 0.</param>
    /// <param name="key">The column's English key; null to leave the position unread.</param>
    /// <param name="unit">The unit of its values; null for the one that the title names, else the column's own.</param>
    public ImportDraft Read(int position, string? key, string? unit = null)
    {
        if (key is null) return Changed(Mapping.Ignoring(position), [position]);
        int[] others = [.. Seen?.Columns.Where(column => column.Key == key && column.Position != position).Select(column => column.Position) ?? []];
        return Changed(others.Aggregate(Mapping, (mapping, other) => mapping.Ignoring(other)).With(position, key, unit), [position, .. others]);
    }

    /// <summary>Takes guesses for decided; the file is read as before.</summary>
    public ImportDraft Confirm(IEnumerable<int> positions) => this with { Guessed = Guessed.Except(positions) };

    /// <summary>The file as one that is to be looked at once more.</summary>
    public ImportDraft Again() => this with { Foreseen = null, IsCurrent = false };

    /// <summary>Looks at a file of which nobody knows what its rows are: whether it is a table at all, its first rows, and what is wrong with it as a whole.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="cancel">Gives up.</param>
    public FileInspection Look(MatchingEngine engine, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(engine);
        using var content = File.OpenRead();

        // Any kind does: what is wrong with the whole file is the same for all.
        return engine.Inspect(default, content, File.Name, previewRows: 0, cancel: cancel);
    }

    /// <summary>Looks at the file: near guesses are taken into the mapping, so that the rows are judged as they would be read.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="progress">Told the rows judged so far.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="InvalidOperationException">Nobody knows what the rows are.</exception>
    public ImportDraft Inspect(MatchingEngine engine, IProgress<int>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var (kind, mapping, guessed) = (Known, Mapping, Guessed);
        using var content = File.OpenRead();
        var seen = engine.Inspect(kind, content, File.Name, mapping, FirstRows, progress, cancel);
        if (seen.Columns.Where(column => column.Match == TitleMatch.Near).Select(column => column.Position).ToArray() is { Length: > 0 } near)
        {
            (mapping, guessed) = (seen.Proposal, guessed.Union(near));
            seen = engine.Inspect(kind, content, File.Name, mapping, FirstRows, progress, cancel);
        }

        ImportForecast? foreseen = null;
        if (seen.Report is { Accepted: true, RowCount: > 0 })
            foreseen = engine.Foresee(engine.Import(kind, content, File.Name, dryRun: true, progress, cancel, mapping).Report.Rows);
        return this with { Mapping = mapping, Guessed = guessed, Seen = seen, Foreseen = foreseen, IsCurrent = true };
    }

    /// <summary>Stores the file, all of it or nothing.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="progress">Told the rows read so far.</param>
    /// <param name="cancel">Gives up; nothing is stored then.</param>
    /// <exception cref="InvalidOperationException">Nobody knows what the rows are.</exception>
    public ImportOutcome Store(MatchingEngine engine, IProgress<int>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(engine);
        using var content = File.OpenRead();
        return engine.Import(Known, content, File.Name, dryRun: false, progress, cancel, Mapping);
    }

    private ImportDraft Changed(ColumnMapping mapping, IEnumerable<int> decided) => this with { Mapping = mapping, Guessed = Guessed.Except(decided), Foreseen = null, IsCurrent = false };
}
