using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;
using Matching.Gates;
using Matching.Ranking;

namespace Matching.Tests.Explain;

/// <summary>A question of what would have to change, and the means to prove an answer on rows that were changed by hand.</summary>
internal sealed record AskedChange(ChangesByHand Rows, int K, ModelKind List = ModelKind.Placement)
{
    private const int All = 1_000;

    public ChangeAnswer Answer()
    {
        var (catalog, company, offering) = Found(Rows);
        return WhatWouldChange.Of(catalog, company, Rows.Need, offering, TestWorld.Today, null, new ChangeOptions { K = K, List = List });
    }

    /// <summary>Makes every proposal by hand: it passes, ranks as was said, and does not without any of its changes.</summary>
    /// <returns>How many proposals there were.</returns>
    public int AssertProven()
    {
        var answer = Answer();
        foreach (var proposal in answer.Proposals)
        {
            var (changes, changed) = (proposal.Changes, Rows.With(proposal.Changes));
            Assert.Equal(0u, Failed(changed));
            Assert.True(proposal.Feasible);
            Assert.Equal(Rank(changed), proposal.RankAfter);
            Assert.True(!answer.FeasibleNow || proposal.RankAfter <= K);
            for (var part = 0; part < (1 << changes.Count) - 1; part++)
            {
                var some = Rows.With(changes.Where((_, i) => (part >> i & 1) != 0));
                Assert.False(Failed(some) == 0 && (!answer.FeasibleNow || Rank(some) <= K), $"part {part} of {string.Join(" & ", changes.Select(c => c.TextEn))}");
            }
        }

        return answer.Proposals.Count;
    }

    public uint Failed(ChangesByHand at)
    {
        var (catalog, company, offering) = Found(at);
        return GateSet.Failed(catalog.Pair(company, offering, TestWorld.Today, at.Need));
    }

    public int? Rank(ChangesByHand at)
    {
        var (catalog, company, offering) = Found(at);
        if (List == ModelKind.Placement)
            return MatchRanking.Rank(catalog, company, at.Need, "q", All, TestWorld.Today, null).Rows.FirstOrDefault(row => row.Id == offering.Id.ToString())?.Rank;
        var filter = new CompanyFilter { IncludeSimulated = company.Company.Source.Kind == DataKind.Simulated };
        return ShortlistRanking.Rank(catalog, offering, filter, All, TestWorld.Today, null).Rows.FirstOrDefault(row => row.Id == at.CompanyId)?.Rank;
    }

    // What the company needs is what it asked for the day before, so that a list of companies knows of it too.
    private static (CatalogSnapshot Catalog, CompanyEntry Company, Offering Offering) Found(ChangesByHand at)
    {
        var asked = new Enquiry { Id = "asked", CompanyId = at.CompanyId, ReceivedOn = TestWorld.Today.AddDays(-1), Requirement = at.Need };
        var catalog = CatalogSnapshot.Build(at.Rows with { Enquiries = [.. at.Rows.Enquiries.Where(e => e.CompanyId != at.CompanyId), asked] }, 1);
        return (catalog, catalog.FindCompany(at.CompanyId)!, catalog.TryFindOffering(at.Offering, out var offering) ? offering : throw new InvalidOperationException());
    }
}
