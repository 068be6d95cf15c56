using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class AffinityFeaturesTest
{
    [Fact]
    public void Say_what_each_learner_says_by_itself()
    {
        var settlements = SmallTown.Draw(new Random(3), 20);
        var firm = SmallTown.DrawFirm(new Random(4));

        var rows = AffinityFeatures.Learn(SmallTown.Places, settlements, SmallTown.All, TestContext.Current.CancellationToken).Rows(firm);

        Assert.Equal(SmallTown.Places.Count, rows.Length);
        for (var feature = 0; feature < AffinityFeatures.Learners.Count; feature++)
            Assert.Equal(AffinityFeatures.Learners[feature].Score(settlements, firm).Select(score => (float)score), rows.Select(row => row[feature]));
    }

    [Fact]
    public void Candidates_come_in_the_order_given()
    {
        var settlements = SmallTown.Draw(new Random(3), 20);
        var firm = SmallTown.DrawFirm(new Random(4));

        var rows = AffinityFeatures.Learn(SmallTown.Places, settlements, [4, 0, 2], TestContext.Current.CancellationToken).Rows(firm);
        var reversed = AffinityFeatures.Learn(SmallTown.Places, settlements, [2, 0, 4], TestContext.Current.CancellationToken).Rows(firm);

        // The regression's sums run over candidates in their order, so the last digits may differ.
        for (var i = 0; i < 3; i++)
            for (var feature = 0; feature < AffinityFeatures.Learners.Count; feature++)
                Assert.Equal(rows[i][feature], reversed[2 - i][feature], 1e-2f);
    }
}
