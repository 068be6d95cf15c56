using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>Chooses the offering and narrows the companies.</summary>
public sealed partial class FilterBar
{
    private CompanyFacets _facets = default!;
    private IReadOnlyList<CompanyFacet> _industries = [];

    /// <summary>What is asked for at present.</summary>
    [Parameter, EditorRequired]
    public required ShortlistQuestion Question { get; set; }

    /// <summary>Told of another question.</summary>
    [Parameter]
    public EventCallback<ShortlistQuestion> QuestionChanged { get; set; }

    private CompanyFilter Filter => Question.Filter;

    private bool IsNarrowed => Filter != new CompanyFilter();

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        // Over all companies, so that a choice can be changed for another without taking it back first.
        _facets = Engine.Facets(new CompanyFilter { IncludeSimulated = Filter.IncludeSimulated });
        _industries = [.. _facets.Sections, .. _facets.Divisions.Where(division => division.Value is not null)];
    }

    /// <summary>Tiers as the filter takes them, each with all higher ones; the highest comes first.</summary>
    internal static IReadOnlyList<CompanyFacet> AtLeast(IReadOnlyList<CompanyFacet> tiers)
    {
        var companies = 0;
        return
        [
            .. tiers.Select(tier => new CompanyFacet(
                tier.Value,
                new Text($"T{tier.Value} {tier.Name.Zh}及以上", $"T{tier.Value} {tier.Name.En.ToLowerInvariant()} or higher"),
                companies += tier.Companies)),
        ];
    }

    private static string? Text(ChangeEventArgs change) => change.Value as string is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private Task Ask(Func<CompanyFilter, CompanyFilter> change) => Ask(Question with { Filter = change(Filter) });

    private Task Ask(ShortlistQuestion question) => QuestionChanged.InvokeAsync(question);
}
