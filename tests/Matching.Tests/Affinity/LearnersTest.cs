using CsCheck;
using Matching.Affinity;

namespace Matching.Tests.Affinity;

/// <summary>What holds of every learner.</summary>
public class LearnersTest
{
    private static readonly Firm Dealer = new("批发、零售:五金,建材", 100);

    public static TheoryData<string> Names => [.. SmallTown.Learners.Select(learner => learner.Name)];

    [Fact]
    public void Have_names_of_their_own() => Assert.Equal(SmallTown.Learners.Count, SmallTown.Learners.Select(learner => learner.Name).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_settlements_all_candidates_are_equal(string name)
    {
        var scores = Named(name).Score([], Dealer);

        Assert.All(scores, score => Assert.Equal(scores[0], score));
        Assert.True(double.IsFinite(scores[0]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_the_settlements_does_not_show(string name) => Gen.Int[1, 1000].Sample(
        seed =>
        {
            var random = new Random(seed);
            var settlements = SmallTown.Draw(random, 12);
            var expected = Named(name).Score(settlements, Dealer);
            var shuffled = settlements.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(expected, Named(name).Score(shuffled, Dealer));
        },
        iter: 20);

    [Theory]
    [MemberData(nameof(Names))]
    public void Unseen_words_say_nothing(string name)
    {
        var settlements = SmallTown.Draw(new Random(7), 15);
        var learned = Named(name);

        Assert.Equal(learned.Score(settlements, new Firm("", 100)), learned.Score(settlements, new Firm("QXZ", 100)));
    }

    // A firm's own place is no neighbor of itself: there a firm alike speaks for the rest of the street.
    public static TheoryData<string> NamesButOfTheStreet => [.. SmallTown.Learners.Where(learner => learner is not StreetNeighbors).Select(learner => learner.Name)];

    [Theory]
    [MemberData(nameof(NamesButOfTheStreet))]
    public void A_firm_alike_never_lowers_its_place(string name)
    {
        // One trade a firm and no character in two trades: else one firm more makes some words of all others more common, and near ties may turn.
        string[] trades = ["五金建材", "服装设计", "餐饮管理", "软件开发"];
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            // Every trade thrice, as words of a single firm are not read at all.
            List<Settlement> settlements = [.. Enumerable.Range(0, 12).Select(i => SmallTown.At(random.Next(SmallTown.Places.Count), trades[i % trades.Length], 100))];
            var (firm, place) = (new Firm(trades[random.Next(trades.Length)], 100), random.Next(SmallTown.Places.Count));

            var before = Above(Named(name).Score(settlements, firm), place);
            var after = Above(Named(name).Score([.. settlements, new Settlement(firm, place, new DateOnly(2001, 1, 1))], firm), place);

            Assert.True(after <= before, $"{after} places are above it, {before} were (seed {seed})");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Scores_are_finite(string name) => Gen.Int[1, 1000].Sample(
        seed =>
        {
            var random = new Random(seed);
            Assert.All(Named(name).Score(SmallTown.Draw(random, 1 + random.Next(6)), SmallTown.DrawFirm(random)), score => Assert.True(double.IsFinite(score)));
        },
        iter: 30);

    [Theory]
    [MemberData(nameof(Names))]
    public void Demand_room_for_every_candidate(string name)
    {
        var learned = Named(name).Learn(SmallTown.Places, SmallTown.Draw(new Random(1), 9), SmallTown.All, TestContext.Current.CancellationToken);

        Assert.Throws<ArgumentException>(() => learned.Score(Dealer, new double[5]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_places_that_do_not_exist(string name)
    {
        Assert.Contains("place 6", Assert.Throws<ArgumentException>(() => Named(name).Learn(SmallTown.Places, [], [6], TestContext.Current.CancellationToken)).Message);
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => Named(name).Learn(SmallTown.Places, [], [1, 1], TestContext.Current.CancellationToken)).Message);
        Assert.Contains("place 9", Assert.Throws<ArgumentException>(() => Named(name).Learn(SmallTown.Places, [SmallTown.At(9, "五金")], [1], TestContext.Current.CancellationToken)).Message);
    }

    private static IAffinityLearner Named(string name) => SmallTown.Learners.Single(learner => learner.Name == name);

    // Differences within what a regression is solved to are no order.
    private static int Above(double[] scores, int place) => scores.Count(score => score > scores[place] + 1e-3);
}
