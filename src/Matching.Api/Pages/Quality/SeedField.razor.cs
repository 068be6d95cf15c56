using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>The seed of a training or an evaluation; what is no seed stays as it was typed, and is said.</summary>
public sealed partial class SeedField
{
    private string _text = "";

    /// <summary>The control's id.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The seed; null while what was typed is none.</summary>
    [Parameter]
    public int? Value { get; set; }

    /// <summary>Told of another seed.</summary>
    [Parameter]
    public EventCallback<int?> ValueChanged { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (Value is { } seed) _text = seed.ToString(CultureInfo.InvariantCulture);
    }

    private Task Read(ChangeEventArgs change)
    {
        _text = change.Value as string ?? "";
        return ValueChanged.InvokeAsync(int.TryParse(_text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : null);
    }
}
