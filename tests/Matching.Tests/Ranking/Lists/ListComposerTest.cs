using CsCheck;
using Matching.Domain;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class ListComposerTest
{
    private static readonly ListOptions Bare = new() { OnePerGroup = false, HighPotentialOffBecause = "test" };

    [Fact]
    public void Without_rules_it_is_the_head_of_the_ranking() => Gen.Select(ListGen.Members(12), Gen.Int[0, 14]).Sample((members, lines) =>
    {
        var list = ListComposer.Compose(members, lines, ListOptions.Plain);
        Assert.Equal(Enumerable.Range(0, Math.Min(lines, members.Length)), list.Chosen);
        Assert.Empty(list.Shortfalls);
    });

    [Fact]
    public void Every_rule_is_kept_or_told() => Gen.Select(ListGen.Members(30), Gen.Int[0, 12], ListGen.Options).Sample(
        (members, lines, options) =>
        {
            options.Check();
            var list = ListComposer.Compose(members, lines, options);
            ListMember[] chosen = [.. list.Chosen.Select(i => members[i])];

            Assert.Equal(list.Chosen.Order().Distinct(), list.Chosen);
            Assert.True(chosen.Length <= lines);
            Assert.Equal(chosen.OrderBy(m => m.Place.Failures), chosen);
            if (options.OnePerGroup) Assert.Equal(chosen.Length, chosen.DistinctBy(m => m.Group).Count());
            if (options.OnePerGroup) Assert.All(list.Chosen, i => Assert.DoesNotContain(members.Take(i), m => m.Group == members[i].Group && IsWanted(m)));
            Assert.All(chosen, m => Assert.True(IsWanted(m)));
            foreach (var quota in options.Quotas)
            {
                foreach (var (key, count) in Counts(chosen, quota)) Assert.True(quota.AtMost is not { } most || count <= most, $"{key}: {count}");
                foreach (var key in Wanted(quota))
                {
                    var feasible = chosen.Count(m => m.Place.Feasible && Key(m, quota) == key);
                    Assert.True(feasible >= quota.AtLeast || list.Shortfalls.Any(s => s.Rule.EndsWith(":" + key, StringComparison.Ordinal)), $"{key}: {feasible}");
                }
            }

            if (options is { HighPotentialOffBecause: null, Part: null })
                Assert.True(chosen.Count(m => m.HighPotential) >= options.HighPotential.LinesOf(lines) || list.Shortfalls.Any(s => s.Rule == "high-potential"));
            Assert.True(chosen.Length == Math.Min(lines, members.Count(IsWanted)) || list.Shortfalls.Any(s => s.Rule == "lines"));

            bool IsWanted(ListMember member) => options.Part is null || member.Part == options.Part;
        },
        iter: 5_000);

    [Fact]
    public void Nobody_better_is_left_out_by_limits_and_groups_of_one_kind() => Gen.Select(ListGen.Members(9), Gen.Int[1, 5], Gen.Int[0, 3], Gen.Bool).Sample(
        (members, lines, most, groups) =>
        {
            var options = Bare with { OnePerGroup = groups, Quotas = [new(QuotaBy.City, null, null, most)] };
            Assert.Equal(Best(members, lines, options), ListComposer.Compose(members, lines, options).Chosen);
        },
        iter: 2_000);

    [Fact]
    public void Nobody_better_is_left_out_by_least_numbers_of_one_kind() => Gen.Select(ListGen.Members(9), Gen.Int[1, 5], Gen.Int[0, 3], Gen.Int[0, 2]).Sample(
        (members, lines, first, second) =>
        {
            var options = Bare with { Quotas = [new(QuotaBy.City, "上海", first, null), new(QuotaBy.City, "杭州市", second, null)] };
            Assert.Equal(Best(members, lines, options), ListComposer.Compose(members, lines, options).Chosen);
        },
        iter: 2_000);

    [Fact]
    public void Once_settled_companies_further_down_change_nothing() => Gen.Select(ListGen.Members(40), Gen.Int[1, 6], ListGen.Options).Sample(
        (members, lines, options) =>
        {
            var all = ListComposer.Compose(members, lines, options).Chosen;
            for (var head = ListComposer.PoolTimes * lines; head < members.Length; head++)
            {
                var list = ListComposer.Compose(members[..head], lines, options);
                if (list.IsSettled) Assert.Equal(all, list.Chosen);
            }
        },
        iter: 1_000);

    [Fact]
    public void Variety_with_all_weight_on_the_score_is_the_ranking() => Gen.Select(ListGen.Members(30), Gen.Int[0, 8], ListGen.Options).Sample((members, lines, options) =>
        Assert.Equal(
            ListComposer.Compose(members, lines, options with { Diversity = null }).Chosen,
            ListComposer.Compose(members, lines, options with { Diversity = 1 }).Chosen));

    [Fact]
    public void Variety_lets_another_trade_in_before_the_third_of_a_kind()
    {
        ListMember[] members = [Member(0, 10, "I6520", "上海"), Member(1, 9.9, "I6520", "上海"), Member(2, 9.8, "I6520", "上海"), Member(3, 9, "G5920", "深圳"), Member(4, 0, "G5920", "深圳")];

        Assert.Equal([0, 3], ListComposer.Compose(members, 2, Bare with { Diversity = 0.5 }).Chosen);
        Assert.Equal([0, 1], ListComposer.Compose(members, 2, Bare with { Diversity = 0.99 }).Chosen);
        Assert.Equal([0, 1], ListComposer.Compose(members, 2, Bare).Chosen);
    }

    [Fact]
    public void Least_numbers_are_served_in_their_order_and_the_rest_is_told()
    {
        ListMember[] members = [Member(0, 3, null, "上海"), Member(1, 2, null, "杭州"), Member(2, 1, null, "深圳")];
        var list = ListComposer.Compose(members, 1, Bare with { Quotas = [new(QuotaBy.City, "深圳市", 1, null), new(QuotaBy.City, "杭州", 1, null)] });

        Assert.Equal([2], list.Chosen);
        var missing = Assert.Single(list.Shortfalls);
        Assert.Equal(("city:杭州", 1, 0, "杭州：要求至少 1 家，只选到 0 家"), (missing.Rule, missing.Wanted, missing.Filled, missing.Message.Zh));
    }

    private static ListMember Member(int place, double score, string? industry, string city) => new(new RankedPlace(place, score, 0), place, null, city, null, industry, 20);

    private static string? Key(ListMember member, ListQuota quota)
    {
        var key = quota.By == QuotaBy.City ? member.City : member.Center?.Code();
        return quota.Of is null || key == quota.Of.TrimEnd('市') ? key : null;
    }

    private static IEnumerable<string> Wanted(ListQuota quota) => quota.AtLeast is null ? [] : quota.Of is not null ? [quota.Of.TrimEnd('市')] : CenterIds.All.Select(c => c.Code());

    private static IEnumerable<(string Key, int Count)> Counts(ListMember[] chosen, ListQuota quota) =>
        chosen.Select(m => Key(m, quota)).OfType<string>().GroupBy(key => key).Select(group => (group.Key, group.Count()));

    // Of all sets of companies: those that break no limit, then those that miss least, then the most lines, then the earlier companies.
    private static int[] Best(ListMember[] members, int lines, ListOptions options) =>
        Enumerable.Range(0, 1 << members.Length)
            .Select(set => Enumerable.Range(0, members.Length).Where(i => (set & (1 << i)) != 0).ToArray())
            .Where(set => set.Length <= lines && Allowed([.. set.Select(i => members[i])], members, options))
            .OrderBy(set => options.Quotas.Aggregate(0L, (missing, quota) => (missing * 100) + Missing([.. set.Select(i => members[i])], quota)))
            .ThenByDescending(set => set.Length)
            .ThenBy(set => string.Concat(set.Select(i => (char)i)), StringComparer.Ordinal)
            .First();

    private static bool Allowed(ListMember[] chosen, ListMember[] members, ListOptions options) =>
        options.Quotas.All(quota => quota.AtMost is not { } most || Counts(chosen, quota).All(count => count.Count <= most))
        && (!options.OnePerGroup || chosen.All(m => members.First(other => other.Group == m.Group).Place.Place == m.Place.Place));

    private static int Missing(ListMember[] chosen, ListQuota quota) =>
        Wanted(quota).Sum(key => Math.Max(0, (quota.AtLeast ?? 0) - chosen.Count(m => m.Place.Feasible && Key(m, quota) == key)));
}
