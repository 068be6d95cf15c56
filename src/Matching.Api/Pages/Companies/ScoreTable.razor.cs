using System.Globalization;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>How a score comes about: where it starts, what each factor adds, and what it comes to.</summary>
public sealed partial class ScoreTable
{
    // As many as a page shows beside the reasons; the others are added up in one line.
    private const int Few = 12;

    private bool _all;

    /// <summary>The pair.</summary>
    [Parameter, EditorRequired]
    public required PairExplanation Pair { get; set; }

    private IEnumerable<ScoreStep> Steps
    {
        get
        {
            var features = Pair.Features.ToDictionary(feature => feature.Name, StringComparer.Ordinal);
            var parts = new List<(Text Name, Theme? Theme, string Value, double Adds)>();
            var shown = _all || Pair.Contributions.Count <= Few ? Pair.Contributions.Count : Few;
            foreach (var part in Pair.Contributions.Take(shown)) parts.Add((features[part.Feature].Label, part.Theme, ValueOf(features[part.Feature]), part.Contribution));
            var rest = Pair.Contributions.Skip(shown).ToArray();
            if (rest.Length > 0) parts.Add((new Text($"其余 {rest.Length} 项合计", $"the other {rest.Length} together"), null, "", rest.Sum(part => part.Contribution)));
            return ScoreStep.Of(Pair.Base, parts, Pair.Score);
        }
    }

    private string ValueOf(FeatureValue feature) => feature.Value is not { } value
        ? T("未知", "unknown")
        : $"{value.ToString("#,0.###", CultureInfo.InvariantCulture)} {feature.Unit switch { "1" or "tier" or "count" => "", "months" => T("个月", "months"), "1/year" => T("/年", "a year"), var unit => unit }}".TrimEnd();
}
