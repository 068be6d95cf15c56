using Matching.Domain;
using Matching.Planning;

namespace Matching.Api.Pages.Plans;

/// <summary>Says why a plan has an approach: what moved its score most.</summary>
internal static class ApproachReasons
{
    private const int Most = 2;

    /// <summary>The reasons in a line, as of the plan's day; why there are none when the rows or the model are no longer those of the plan.</summary>
    public static Text Of(MatchingEngine engine, OutreachProposal plan, ProposedApproach line)
    {
        try
        {
            var pair = engine.Explain(line.CompanyId, line.OfferingId, plan.AsOf);
            if (pair.ModelVersion != plan.ModelVersion) return new("模型已更换，理由不再对应本计划", "the model has changed since, so the reasons are no longer those of this plan");
            var reasons = pair.Reasons.Where(reason => reason.Contribution > 0).Take(Most).ToArray();
            return new(string.Join('；', reasons.Select(reason => reason.TextZh)), string.Join("; ", reasons.Select(reason => reason.TextEn)));
        }
        catch (NotInCatalogException)
        {
            return new("企业或载体已不在目录中", "the company or the offering is no longer in the catalog");
        }
    }
}
