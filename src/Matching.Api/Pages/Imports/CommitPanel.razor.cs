using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>Says what storing the file will do, or why it cannot be stored.</summary>
public sealed partial class CommitPanel
{
    private FileInspection? _of;
    private bool _agreed;

    /// <summary>The file, looked at.</summary>
    [Parameter, EditorRequired]
    public required ImportDraft Draft { get; set; }

    /// <summary>Told of the file with its guesses confirmed.</summary>
    [Parameter]
    public EventCallback<ImportDraft> Changed { get; set; }

    /// <summary>Told to store it.</summary>
    [Parameter]
    public EventCallback Stored { get; set; }

    private FileInspection Seen => Draft.Seen!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        // What was agreed to was about the file as it was read then.
        if (ReferenceEquals(_of, Seen)) return;
        (_of, _agreed) = (Seen, false);
    }

    private string Emptied(ImportForecast foreseen) =>
        string.Join(T("、", ", "), foreseen.Emptied.Select(emptied => $"{T(emptied.Name)} {Shell.Language.Number(emptied.Rows, 0)}"));
}
