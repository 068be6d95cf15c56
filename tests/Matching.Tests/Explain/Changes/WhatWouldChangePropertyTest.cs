using System.Globalization;
using System.Text.Json;
using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;
using Matching.Export;
using Matching.Gates;
using Matching.Ranking;

namespace Matching.Tests.Explain;

public class WhatWouldChangePropertyTest
{
    private const int All = 1_000;

    // A company of a random world before a space of it; what it needs is what it asked for, or what another company did.
    private static readonly Gen<Asked> Cases = Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 999], Gen.Int[1, 3], (rows, draw, k) => Draw(rows, draw, k)).Where(asked => asked is not null)!;

    [Fact]
    public void Whatever_is_proposed_passes_every_constraint_when_it_is_made_by_hand_and_ranks_as_was_said()
    {
        var proposed = 0;
        Cases.Sample(asked =>
        {
            foreach (var proposal in asked.Answer().Proposals)
            {
                proposed++;
                var changed = asked.Rows.With(proposal.Changes);
                Assert.Equal(0u, Failed(changed));
                Assert.True(proposal.Feasible);
                Assert.Equal(Rank(changed), proposal.RankAfter);
            }
        }, iter: 500, threads: 1);
        Assert.True(proposed > 100, $"only {proposed} proposals were checked");
    }

    [Fact]
    public void No_part_of_a_proposal_is_enough() => Cases.Sample(asked =>
    {
        var answer = asked.Answer();
        foreach (var changes in answer.Proposals.Select(p => p.Changes))
        {
            for (var part = 0; part < (1 << changes.Count) - 1; part++)
            {
                var some = asked.Rows.With(changes.Where((_, i) => (part >> i & 1) != 0));
                Assert.False(Failed(some) == 0 && (!answer.FeasibleNow || Rank(some) <= asked.K), $"part {part} of {string.Join(" & ", changes.Select(c => c.TextEn))}");
            }
        }
    }, iter: 300, threads: 1);

    [Fact]
    public void Nothing_is_proposed_where_nothing_is_needed_and_else_an_answer_or_the_reason_is_given() => Cases.Sample(asked =>
    {
        var answer = asked.Answer();
        Assert.Equal(Failed(asked.Rows) == 0, answer.FeasibleNow);
        Assert.Equal(Rank(asked.Rows), answer.RankNow);
        var needed = !answer.FeasibleNow || answer.RankNow > asked.K;
        Assert.Equal(needed, answer.Proposals.Count > 0 || answer.Impossible.Count > 0);
        Assert.True(answer.Proposals.Count == 0 || answer.Impossible.Count == 0);
        Assert.True(answer.Proposals.Count <= 3);
    }, iter: 300, threads: 1);

    [Fact]
    public void Proposals_come_by_effort_within_what_is_permitted_and_never_move_what_is_not_listed() => Cases.Sample(asked =>
    {
        var answer = asked.Answer();
        Assert.Equal(answer.Proposals.OrderBy(p => p.Effort).Select(p => p.Effort), answer.Proposals.Select(p => p.Effort));
        foreach (var proposal in answer.Proposals)
        {
            Assert.InRange(proposal.Changes.Count, 1, 3);
            Assert.Equal(proposal.Effort, proposal.Changes.Sum(c => c.Effort), 1e-9);
            foreach (var change in proposal.Changes) AssertPermitted(change);
        }
    }, iter: 300, threads: 1);

    [Fact]
    public void The_order_of_the_rows_does_not_matter_and_asking_twice_gives_the_same() => Gen.Select(Cases, Gen.Int[0, 99]).Sample((asked, seed) =>
    {
        var shuffled = asked with { Rows = asked.Rows with { Rows = PatchyWorld.Shuffled(asked.Rows.Rows, new Random(seed)) } };
        var answer = JsonSerializer.Serialize(asked.Answer(), JsonForms.Readable);
        Assert.Equal(answer, JsonSerializer.Serialize(asked.Answer(), JsonForms.Readable));
        Assert.Equal(answer, JsonSerializer.Serialize(shuffled.Answer(), JsonForms.Readable));
    }, iter: 50, threads: 1);

    private static void AssertPermitted(ProposedChange change)
    {
        var rule = LeverRule.All.Single(r => r.Side == change.Side && r.Attribute == change.Attribute.Split(':')[0] && r.Id is not "larger-area");
        Assert.InRange(change.Effort, rule.Weight, rule.Weight + 1);
        if (decimal.TryParse(change.From, CultureInfo.InvariantCulture, out var from) && change.Attribute != "area_mu")
        {
            // From is rounded to ten places.
            Assert.True(Math.Abs(decimal.Parse(change.To, CultureInfo.InvariantCulture) - from) <= (from * rule.Range) + 1e-9m, change.TextEn);
        }
        else if (DateOnly.TryParseExact(change.From, "yyyy-MM-dd", out var day))
        {
            var to = DateOnly.ParseExact(change.To, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.InRange(to, change.Side == ChangeSide.Company ? day : day.AddMonths(-6), change.Side == ChangeSide.Company ? day.AddMonths(12) : day);
            Assert.True(change.Side == ChangeSide.Company || to >= TestWorld.Today);
        }
    }

    private static uint Failed(ChangesByHand at)
    {
        var (catalog, company, offering) = Found(at);
        return GateSet.Failed(catalog.Pair(company, offering, TestWorld.Today, at.Need));
    }

    private static int? Rank(ChangesByHand at)
    {
        var (catalog, company, offering) = Found(at);
        return MatchRanking.Rank(catalog, company, at.Need, "q", All, TestWorld.Today, null).Rows.FirstOrDefault(row => row.Id == offering.Id.ToString())?.Rank;
    }

    private static (CatalogSnapshot Catalog, CompanyEntry Company, Offering Offering) Found(ChangesByHand at)
    {
        var catalog = CatalogSnapshot.Build(at.Rows, 1);
        return (catalog, catalog.FindCompany(at.CompanyId)!, catalog.TryFindOffering(at.Offering, out var offering) ? offering : throw new InvalidOperationException());
    }

    private static Asked? Draw(MatchingData rows, int draw, int k)
    {
        OfferingId[] spaces = [.. rows.Plots.Select(p => p.OfferingId), .. rows.Buildings.Select(b => b.OfferingId)];
        if (rows.Companies.Count == 0 || spaces.Length == 0 || rows.Enquiries.Count == 0) return null;
        var random = new Random(draw);

        // Neighbors are of one kind but for their sizes and prices, so that joining them by hand is mere adding.
        Plot[] plots = [.. rows.Plots.Select((p, i) => i > 0 && random.Next(2) == 0 ? rows.Plots[0] with { Id = p.Id, Area = p.Area, StartPrice = p.StartPrice, AdjacentTo = ["p0"] } : p)];
        return new Asked(
            new ChangesByHand(rows with { Plots = plots }, rows.Enquiries[random.Next(rows.Enquiries.Count)].Requirement, rows.Companies[random.Next(rows.Companies.Count)].Id, spaces[random.Next(spaces.Length)]),
            k);
    }

    private sealed record Asked(ChangesByHand Rows, int K)
    {
        public ChangeAnswer Answer()
        {
            var (catalog, company, offering) = Found(Rows);
            return WhatWouldChange.Of(catalog, company, Rows.Need, offering, TestWorld.Today, null, new ChangeOptions { K = K });
        }
    }
}
