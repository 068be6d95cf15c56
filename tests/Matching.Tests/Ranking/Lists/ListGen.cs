using CsCheck;
using Matching.Domain;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

/// <summary>Ranked companies in which groups, centers, cities and scores often meet, and rules for lists of them.</summary>
internal static class ListGen
{
    private static readonly string?[] Cities = [null, "上海", "杭州", "深圳"];
    private static readonly CenterId?[] Centers = [null, CenterId.IcDesign, CenterId.BigData];
    private static readonly string?[] Industries = [null, "I6520", "I6531", "C3963"];

    public static Gen<ListMember[]> Members(int most) =>
        (from score in Gen.OneOf(Gen.Int[0, 5].Select(i => (double)i), Gen.Const(double.NaN))
         from failed in Gen.Int[0, 5]
         from place in Gen.Select(Gen.Int[0, 12], Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 3])
         from like in Gen.Select(Gen.Int[0, 3], Gen.Int[15, 20])
         select new ListMember(
             new RankedPlace(0, score, failed < 4 ? 0u : 1u << failed), place.Item1, Centers[place.Item2], Cities[place.Item3], place.Item4 switch { 0 => ListPart.Leaders, 1 => null, _ => ListPart.HighPotential }, Industries[like.Item1], like.Item2))
        .Array[0, most].Select(members => members.Select((m, i) => m with { Place = m.Place with { Place = i } }).OrderBy(m => m.Place.Failures).ThenByDescending(m => m.Place.Score).ToArray());

    public static Gen<ListOptions> Options { get; } =
        from flags in Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[0, 2])
        from share in Gen.Int[1, 10]
        from part in Gen.Int[0, 5]
        from quotas in Gen.OneOf(AQuota(QuotaBy.City, null, "上海市", "杭州", "天津"), AQuota(QuotaBy.Center, null, "ic-design", "big-data")).Array[0, 3]
        select new ListOptions
        {
            OnePerGroup = flags.Item1,
            HighPotential = new() { LeastShare = share / 10.0, FewestLines = 1 + (share % 3) },
            HighPotentialOffBecause = flags.Item2 ? "test" : null,
            Part = part == 0 ? ListPart.Leaders : part == 1 ? ListPart.HighPotential : null,
            Diversity = flags.Item3 == 0 ? 0.3 : null,
            Quotas = quotas,
        };

    private static Gen<ListQuota> AQuota(QuotaBy by, params string?[] of) => Gen.Select(Gen.Int[0, of.Length - 1], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2])
        .Select((name, least, room, kind) => new ListQuota(
            by, of[name], kind == 0 || (by == QuotaBy.City && of[name] is null) ? null : least, kind == 1 && !(by == QuotaBy.City && of[name] is null) ? null : least + room));
}
