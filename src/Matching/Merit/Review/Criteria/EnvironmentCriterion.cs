using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Environment: the lighter the review that the project falls under, the more points.</summary>
internal sealed class EnvironmentCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules)
    {
        if (pair.Need.Stated.EnvironmentalReview is not { } category) return Unknown(rules, "环评属于登记表、报告表还是报告书？", "which environmental review applies: registration, form or full report?");
        var (option, name) = category switch
        {
            EnvironmentalReview.Registration => ("registered", new Text("登记表", "registration")),
            EnvironmentalReview.ReportForm => ("reportForm", new Text("报告表", "report form")),
            _ => ("reportBook", new Text("报告书", "full report")),
        };
        var points = rules.Options[option];
        return Known(rules, points, $"环评类别为{name.Zh}，得 {points:0.#} 分", $"environmental review by {name.En}: {points:0.#} points");
    }
}
