using Matching.Domain;

namespace Matching.Tests.Import;

public class GoalFileTest
{
    [Fact]
    public void Reads_the_city_bureaus_sheet()
    {
        var goal = Assert.Single(Reading.Rows(DataFileKind.Goals, "目标名称,目标,完成情况,单位,期间,完成率(%)\n实际利用外资,45000,66836.9,USD10k,2020-01..2020-08,148.53\n").Goals);

        Assert.Equal((45_000m, 66_836.9m, 148.53m), (goal.Target, goal.Actual, goal.RateStated));
    }

    [Fact]
    public void A_target_that_was_inferred_is_marked() =>
        Assert.Equal([true, false, false], Reading.Rows(DataFileKind.Goals, "指标,目标,目标为推算,期间\n甲,5,是,2020\n乙,5,否,2020\n丙,5,,2020\n").Goals.Select(g => g.TargetInferred));

    [Fact]
    public void An_unstated_target_is_unknown_not_zero() =>
        Assert.Null(Assert.Single(Reading.Rows(DataFileKind.Goals, "indicator,target,period\n项目数,,2020\n").Goals).Target);

    [Fact]
    public void One_indicator_and_period_with_two_values_is_refused() =>
        Assert.Equal(3, Reading.Fault(DataFileKind.Goals, "indicator,target,period\n项目数,5,2020\n项目数,6,2020\n").Row);
}
