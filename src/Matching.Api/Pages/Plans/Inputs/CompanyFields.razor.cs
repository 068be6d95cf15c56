using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Narrows the companies of a plan.</summary>
public sealed partial class CompanyFields
{
    /// <summary>What is filled in.</summary>
    [Parameter, EditorRequired]
    public required CompanyInputs Inputs { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public InputErrors Wrong { get; set; } = InputErrors.None;

    /// <summary>Whether the city is asked for; a trip has cities of its own.</summary>
    [Parameter]
    public bool WithCity { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private IReadOnlyList<string> Tags { get; set; } = [];

    private string Chosen
    {
        get
        {
            string[] parts = [WithCity ? Inputs.City : "", Inputs.Tag, Inputs.MinTier > 0 ? $"T{Inputs.MinTier}+" : "", Inputs.Industry, Inputs.IncludeSimulated ? T("含模拟", "simulated too") : ""];
            var said = string.Join(" · ", parts.Where(part => part.Length > 0));
            return said.Length == 0 ? T("：全部真实企业", ": all real companies") : T("：", ": ") + said;
        }
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => Tags = [.. Engine.Catalog.Table.Tags.Values.SelectMany(tags => tags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
