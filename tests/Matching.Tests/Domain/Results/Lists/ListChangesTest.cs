using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class ListChangesTest
{
    [Fact]
    public void Says_who_is_new_who_moved_and_who_dropped_out()
    {
        var changes = ListChanges.Between(List("abcd"), List("caxd", day: 2));

        Assert.Equal(("x", null, 3, "x：新进第 3 位"), Told(Assert.Single(changes.Entered)));
        Assert.Equal(("c", 3, 1, "c：上升 2 位，第 3 → 1 位"), Told(Assert.Single(changes.Rose)));
        Assert.Equal(("a", 1, 2, "a：下降 1 位，第 1 → 2 位"), Told(Assert.Single(changes.Fell)));
        Assert.Equal(("b", 2, null, "b：原第 2 位，已退出"), Told(Assert.Single(changes.Left)));
        Assert.Equal((4, 1, false), (changes.Top, changes.Unchanged, changes.IsEmpty));
        Assert.Equal("与 2026-06-01 的名单相比，前 4 行新进 1、上升 1、下降 1、退出 1、不变 1", changes.Sentence.Zh);
        Assert.Equal("since 2026-06-01, of the first 4 lines 1 are new, 1 rose, 1 fell, 1 dropped out, 1 stayed", changes.Sentence.En);
        Assert.Null(changes.OtherModel);
    }

    [Fact]
    public void Lists_of_different_lengths_are_compared_as_far_as_both_go_and_ranks_beyond_are_told()
    {
        var longer = ListChanges.Between(List("ab"), List("cabd"));
        Assert.Equal((2, "c|b"), (longer.Top, Ids(longer.Entered) + "|" + Ids(longer.Left)));
        Assert.Equal(("b", 2, 3, "b：原第 2 位，退到第 3 位"), Told(longer.Left[0]));

        var shorter = ListChanges.Between(List("abcd"), List("da"));
        Assert.Equal(("d", 4, 1, "d：从第 4 位进入第 1 位"), Told(Assert.Single(shorter.Entered)));
        Assert.Equal("b", Ids(shorter.Left));
    }

    [Fact]
    public void A_list_that_is_short_for_want_of_candidates_is_not_cut()
    {
        var changes = ListChanges.Between(List("abcd", lines: 4), List("ab", lines: 4));

        Assert.Equal((4, "cd", 2), (changes.Top, Ids(changes.Left), changes.Unchanged));
    }

    [Fact]
    public void The_same_list_has_no_changes_and_another_model_is_named()
    {
        var changes = ListChanges.Between(List("ab"), List("ab") with { ModelVersion = "v2" });

        Assert.True(changes.IsEmpty);
        Assert.Equal("the first 2 lines are those of 2026-06-01", changes.Sentence.En);
        Assert.Equal("v2 ranks now, before it was v1", changes.OtherModel!.En);
    }

    [Fact]
    public void Lists_of_different_queries_are_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => ListChanges.Between(List("a"), List("a") with { Query = "plot:p2" }));
        Assert.Contains("plot:p1", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("plot:p2", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everybody_is_told_once_and_whoever_comes_in_makes_somebody_leave() => Gen.Select(Gen.Shuffle("abcdefgh".ToCharArray()), Gen.Shuffle("cdefghij".ToCharArray()), Gen.Int[1, 8]).Sample((one, other, lines) =>
    {
        var changes = ListChanges.Between(List(new string(one)[..lines]), List(new string(other)[..lines]));

        Assert.Equal(lines, changes.Entered.Count + changes.Rose.Count + changes.Fell.Count + changes.Unchanged);
        Assert.Equal(changes.Entered.Count, changes.Left.Count);
        Assert.Equal(new string(one)[..lines].Except(new string(other)[..lines]).Select(c => $"{c}"), changes.Left.Select(m => m.Id));
    });

    private static (string, int?, int?, string) Told(ListMove move) => (move.Id, move.Was, move.Is, move.Sentence.Zh);

    private static string Ids(IEnumerable<ListMove> moves) => string.Concat(moves.Select(move => move.Id));

    private static RankedList List(string ids, int day = 1, int? lines = null) => new()
    {
        Kind = "outreach",
        Query = "plot:p1",
        QueryName = new Text("地块", "plot"),
        ModelVersion = "v1",
        RankedBy = new Text("", ""),
        SchemaHash = "",
        AsOf = new DateOnly(2026, 6, day),
        Candidates = ids.Length,
        Feasible = ids.Length,
        Coverage = 1,
        Composition = lines is { } asked ? new ListComposition { Options = new(), Lines = asked } : null,
        Rows = [.. ids.Select((id, i) => new RankedRow { Rank = i + 1, Id = $"{id}", Name = new($"{id}", $"{id}"), Feasible = true, Score = 1, DataCompleteness = 1, DataKind = DataKind.Real })],
    };
}
