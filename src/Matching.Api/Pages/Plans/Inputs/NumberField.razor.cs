using System.Globalization;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>A whole number with its unit and range, and what is wrong with it.</summary>
public sealed partial class NumberField
{
    /// <summary>The field's key in the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What is asked.</summary>
    [Parameter, EditorRequired]
    public required Text Label { get; set; }

    /// <summary>The unit; null for none.</summary>
    [Parameter]
    public Text? Unit { get; set; }

    /// <summary>The least that may be asked for.</summary>
    [Parameter]
    public int Least { get; set; }

    /// <summary>The most that may be asked for.</summary>
    [Parameter, EditorRequired]
    public required int Most { get; set; }

    /// <summary>What there is to know beside the range; null for nothing.</summary>
    [Parameter]
    public Text? Hint { get; set; }

    /// <summary>The number; null when the field is empty or holds none.</summary>
    [Parameter]
    public int? Value { get; set; }

    /// <summary>Told when it changes.</summary>
    [Parameter]
    public EventCallback<int?> ValueChanged { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<Text> Wrong { get; set; } = [];

    private string Range => Hint is { } hint ? $"{Least:#,0}–{Most:#,0}{T("；", "; ")}{T(hint)}" : $"{Least:#,0}–{Most:#,0}";

    private Task Changed(ChangeEventArgs e) =>
        ValueChanged.InvokeAsync(int.TryParse(e.Value as string, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);
}
