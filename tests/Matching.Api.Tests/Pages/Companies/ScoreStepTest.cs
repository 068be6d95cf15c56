using System.Globalization;
using Matching.Api.Pages.Companies;
using Matching.Domain;

namespace Matching.Api.Tests.Pages.Companies;

public class ScoreStepTest
{
    private static readonly Text Name = new("因素", "factor");

    [Fact]
    public void Every_bar_begins_where_the_one_above_it_ends_and_all_stay_on_the_track()
    {
        double[] adds = [2.5, -4, 1.25, 0.5];
        ScoreStep[] steps = [.. ScoreStep.Of(1, [.. adds.Select(add => (Name, (Theme?)null, "", add))], 1.25)];

        Assert.Equal(["start", "up", "down", "up", "up", "total"], steps.Select(step => step.Style));
        Assert.Equal(["1.000", "+2.500", "−4.000", "+1.250", "+0.500", "1.250"], steps.Select(step => step.Written));
        Assert.All(steps, step => Assert.InRange(Left(step), 0, 100.01));
        Assert.All(steps, step => Assert.InRange(Right(step), 0, 100.01));
        Assert.Equal(Right(steps[0]), Left(steps[1]), 0.02);
        Assert.Equal(Right(steps[1]), Right(steps[2]), 0.02);
        Assert.Equal(Left(steps[2]), Left(steps[3]), 0.02);
        Assert.Equal(Right(steps[3]), Left(steps[4]), 0.02);
        Assert.Equal(Right(steps[4]), Right(steps[^1]), 0.02);
    }

    [Fact]
    public void A_score_of_its_start_alone_is_drawn_without_dividing_by_nothing()
    {
        ScoreStep[] steps = [.. ScoreStep.Of(20, [], 20)];
        Assert.Equal(["20.000", "20.000"], steps.Select(step => step.Written));
        Assert.All(steps, step => Assert.InRange(Right(step), 0, 100.01));
    }

    private static double Left(ScoreStep step) => double.Parse(step.Left, CultureInfo.InvariantCulture);

    private static double Right(ScoreStep step) => Left(step) + double.Parse(step.Width, CultureInfo.InvariantCulture);
}
