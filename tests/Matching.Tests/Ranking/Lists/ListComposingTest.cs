using CsCheck;
using Matching.Domain;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class ListComposingTest
{
    [Fact]
    public void A_growing_head_gives_the_list_of_the_whole_order() =>
        Gen.Select(Gen.Select(Gen.Int[0, 30], Gen.Int[0, 9], Gen.Int[0, 40]).Array[0, 900], Gen.Int[1, 12], ListGen.Options).Sample(
            (drawn, lines, options) =>
            {
                var candidates = new GivenCandidates([.. drawn.Select((d, i) => ((double)d.Item1, d.Item2 == 9 ? 4u : 0u, (string?)$"k{i:000}"))], 64);
                var whole = TopRanker.Rank(candidates, candidates.Count, cancel: TestContext.Current.CancellationToken).Places.Select(MemberAt).ToArray();
                var (ranking, parts, composition) = ListComposing.Rank(candidates, MemberAt, lines, options, null, TestContext.Current.CancellationToken);

                var expected = ListComposer.Compose(whole, lines, options);
                Assert.Equal(expected.Chosen.Select(i => whole[i].Place), ranking.Places);
                Assert.Equal(expected.Chosen.Select(i => whole[i].Part), parts);
                Assert.Equal(expected.Shortfalls, composition.Shortfalls);
                Assert.True(options.Diversity is not null || composition.DiversityNdcg is null);
                Assert.True(composition.DiversityNdcg is null or (>= 0 and <= 1));

                // The rare ones stand far down: few heads hold enough of them.
                ListMember MemberAt(RankedPlace place) => new(
                    place, drawn[place.Place].Item3, place.Place % 7 == 0 ? CenterId.BigData : CenterId.IcDesign, place.Place % 11 == 0 ? "杭州" : "上海", drawn[place.Place].Item1 switch { 0 => ListPart.HighPotential, 1 => ListPart.Leaders, _ => null }, "I6520", 20);
            },
            iter: 100);
}
