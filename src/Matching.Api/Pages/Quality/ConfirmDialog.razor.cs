using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Quality;

/// <summary>Says what will happen and asks whether it shall.</summary>
public sealed partial class ConfirmDialog
{
    private static readonly DialogOptions Look = new() { CloseOnEscapeKey = true, MaxWidth = MaxWidth.Small, FullWidth = true };

    /// <summary>What is to be done.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>What will happen.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Sentences { get; set; }

    /// <summary>What the button says that lets it happen.</summary>
    [Parameter, EditorRequired]
    public required string Action { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    /// <summary>Asks.</summary>
    /// <param name="dialogs">Where dialogs are shown.</param>
    /// <param name="title">What is to be done.</param>
    /// <param name="action">What the button says that lets it happen.</param>
    /// <param name="sentences">What will happen.</param>
    /// <returns>Whether the user agreed.</returns>
    public static async Task<bool> Ask(IDialogService dialogs, string title, string action, params IReadOnlyList<string> sentences)
    {
        var parameters = new DialogParameters<ConfirmDialog> { { dialog => dialog.Title, title }, { dialog => dialog.Action, action }, { dialog => dialog.Sentences, sentences } };
        var dialog = await dialogs.ShowAsync<ConfirmDialog>(title, parameters, Look);
        return await dialog.Result is { Canceled: false };
    }
}
