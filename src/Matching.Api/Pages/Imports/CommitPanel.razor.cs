using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>Says what storing the file will do, or why it cannot be stored.</summary>
public sealed partial class CommitPanel
{
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
}
