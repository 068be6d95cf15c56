using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>One field of the enquiry form, with what it may hold, what is wrong with it, and what is usual.</summary>
public sealed partial class FieldBox
{
    private const int MostIndustries = 15;

    private IReadOnlyList<IndustryEntry> _industries = [];

    /// <summary>The field.</summary>
    [Parameter, EditorRequired]
    public required EnquiryField Field { get; set; }

    /// <summary>What is typed.</summary>
    [Parameter]
    public string Value { get; set; } = "";

    /// <summary>Told of what is typed.</summary>
    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    /// <summary>What is wrong or odd.</summary>
    [Parameter]
    public IReadOnlyList<EnquiryIssue> Issues { get; set; } = [];

    /// <summary>What is usual; null when nothing is, or something was typed.</summary>
    [Parameter]
    public Suggestion? Suggestion { get; set; }

    private string Describes => Field.Id + "-hint";

    private string? Invalid => Issues.Any(EnquiryFaults.IsError) ? "true" : null;

    private string? Placeholder => Suggestion is { } usual ? T($"建议 {usual.Value}", $"suggested {usual.Value}") : null;

    private Task Change(ChangeEventArgs changed) => ValueChanged.InvokeAsync(Field.Read(changed.Value?.ToString() ?? ""));

    private Task TakeOver() => ValueChanged.InvokeAsync(Suggestion!.Value);

    private void Look(ChangeEventArgs typed)
    {
        var text = typed.Value?.ToString()?.Trim() ?? "";
        _industries = text.Length == 0
            ? []
            : [.. IndustryCatalog.All.Where(entry => entry.Code.StartsWith(text, StringComparison.OrdinalIgnoreCase) || entry.NameZh.Contains(text, StringComparison.Ordinal)).Take(MostIndustries)];
    }
}
