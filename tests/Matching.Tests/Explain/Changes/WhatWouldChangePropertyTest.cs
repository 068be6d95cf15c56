using System.Globalization;
using System.Text.Json;
using CsCheck;
using Matching.Domain;
using Matching.Explain;
using Matching.Export;

namespace Matching.Tests.Explain;

public class WhatWouldChangePropertyTest
{
    // A company of a random world before a space of it; what it needs is what it asked for, or what another company did.
    private static readonly Gen<AskedChange> Cases = Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 999], Gen.Int[1, 3], (rows, draw, k) => Draw(rows, draw, k)).Where(asked => asked is not null)!;

    [Fact]
    public void Whatever_is_proposed_passes_when_it_is_made_by_hand_ranks_as_was_said_and_no_part_of_it_is_enough()
    {
        var proposed = 0;
        Cases.Sample(asked => proposed += asked.AssertProven(), iter: 400, threads: 1);
        Assert.True(proposed > 100, $"only {proposed} proposals were checked");
    }

    [Fact]
    public void Nothing_is_proposed_where_nothing_is_needed_and_else_an_answer_or_the_reason_is_given() => Cases.Sample(asked =>
    {
        var answer = asked.Answer();
        Assert.Equal(asked.Failed(asked.Rows) == 0, answer.FeasibleNow);
        Assert.Equal(asked.Rank(asked.Rows), answer.RankNow);
        var needed = !answer.FeasibleNow || answer.RankNow > asked.K;
        Assert.Equal(needed, answer.Proposals.Count > 0 || answer.Impossible.Count > 0);
        Assert.True(answer.Proposals.Count == 0 || answer.Impossible.Count == 0);
        Assert.True(answer.Proposals.Count <= 3);
    }, iter: 200, threads: 1);

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
    }, iter: 200, threads: 1);

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

    private static AskedChange? Draw(MatchingData rows, int draw, int k)
    {
        OfferingId[] spaces = [.. rows.Plots.Select(p => p.OfferingId), .. rows.Buildings.Select(b => b.OfferingId)];
        if (rows.Companies.Count == 0 || spaces.Length == 0 || rows.Enquiries.Count == 0) return null;
        var random = new Random(draw);

        // Neighbors are of one kind but for their sizes and prices, so that joining them by hand is mere adding.
        Plot[] plots = [.. rows.Plots.Select((p, i) => i > 0 && random.Next(2) == 0 ? rows.Plots[0] with { Id = p.Id, Area = p.Area, StartPrice = p.StartPrice, AdjacentTo = ["p0"] } : p)];
        return new AskedChange(
            new ChangesByHand(rows with { Plots = plots }, rows.Enquiries[random.Next(rows.Enquiries.Count)].Requirement, rows.Companies[random.Next(rows.Companies.Count)].Id, spaces[random.Next(spaces.Length)]),
            k);
    }
}
