using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>Which file it is, and what its rows are taken for.</summary>
public sealed partial class FileLine
{
    private const double Kilobyte = 1 << 10;

    private ElementReference _name;

    /// <summary>The file.</summary>
    [Parameter, EditorRequired]
    public required ImportDraft Draft { get; set; }

    /// <summary>Whether there are rows, so that somebody can say what they are.</summary>
    [Parameter]
    public bool Asks { get; set; } = true;

    /// <summary>What the titles look like; null when they leave it open.</summary>
    [Parameter]
    public DataFileKind? Guessed { get; set; }

    /// <summary>Told of the file taken for something else.</summary>
    [Parameter]
    public EventCallback<ImportDraft> Changed { get; set; }

    private string Size => Draft.File.Length < Kilobyte * Kilobyte
        ? Shell.Language.Fixed(Draft.File.Length / Kilobyte, 1) + " KB"
        : Shell.Language.Fixed(Draft.File.Length / (Kilobyte * Kilobyte), 1) + " MB";

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The control through which the file came is a new one: the keyboard goes on here.
        if (firstRender) await _name.FocusAsync(preventScroll: true);
    }

    private Task Choose(string? kind) => Enum.TryParse<DataFileKind>(kind, out var chosen) ? Changed.InvokeAsync(Draft.As(chosen)) : Task.CompletedTask;
}
