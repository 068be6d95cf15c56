using Matching.Domain;

namespace Matching.Tests.Simulation;

public class ShippedHistoryTest(ShippedData shipped) : IClassFixture<ShippedData>
{
    private static readonly DateOnly LastDay = ShippedData.Options.LastDay;

    [Theory]
    [InlineData(Stage.Contacted, 1_200)]
    [InlineData(Stage.Lead, 700)]
    [InlineData(Stage.InNegotiation, 382)]
    [InlineData(Stage.Registered, 213)]
    [InlineData(Stage.SpaceSecured, 65)]
    public void Stages_are_reached_by_the_published_numbers(Stage stage, int companies) =>
        Assert.Equal(companies, ShippedData.Reached(shipped.Engagements, stage));

    [Fact]
    public void Nineteen_registered_projects_reach_1_yi_and_six_10_yi()
    {
        var registered = shipped.Engagements.Where(e => e.Stage == Stage.Registered).Select(e => e.CompanyId).ToHashSet();
        var investments = shipped.Enquiries.Where(e => registered.Contains(e.CompanyId)).Select(e => e.Requirement.FixedInvestment!.Value).ToArray();

        Assert.Equal(213, investments.Length);
        Assert.Equal(19, investments.Count(i => i >= Money.FromYi(1)));
        Assert.Equal(6, investments.Count(i => i >= Money.FromYi(10)));
        Assert.All(investments, i => Assert.InRange(i.Yi, 0.0001m, 160));
    }

    [Fact]
    public void The_size_of_a_plan_does_not_give_away_its_end()
    {
        var registered = shipped.Engagements.Where(e => e.Stage == Stage.Registered).Select(e => e.CompanyId).ToHashSet();
        var others = shipped.Enquiries.Where(e => !registered.Contains(e.CompanyId)).ToArray();

        Assert.InRange((double)others.Count(e => e.Requirement.FixedInvestment >= Money.FromYi(1)) / others.Length, 0.04, 0.16);
    }

    [Fact]
    public void No_event_lies_outside_the_history() =>
        Assert.All(shipped.Engagements, e => Assert.InRange(e.On, ShippedData.Options.HistoryFrom, LastDay));

    [Fact]
    public void Every_event_refers_to_a_simulated_company_and_an_offering_that_is_there()
    {
        var companies = shipped.Companies.Select(c => c.Id).ToHashSet();
        var offerings = shipped.All.Plots.Where(p => p.Source.Kind == DataKind.Illustrative).Select(p => p.OfferingId)
            .Concat(shipped.All.Buildings.Where(b => b.Source.Kind == DataKind.Illustrative).Select(b => b.OfferingId))
            .Concat(CenterIds.All.Select(OfferingId.Of)).ToHashSet();

        Assert.All(shipped.Engagements, e => Assert.Contains(e.CompanyId, companies));
        Assert.All(shipped.Engagements, e => Assert.Contains(e.OfferingId, offerings));
        Assert.All(shipped.Enquiries, e => Assert.Contains(e.CompanyId, companies));
        Assert.Equal(shipped.Engagements.Count, shipped.Engagements.Select(e => e.Key).Distinct().Count());
    }

    [Fact]
    public void A_loss_has_a_reason_with_few_exceptions_and_nothing_else_has_one()
    {
        var lost = shipped.Engagements.Where(e => e.Stage == Stage.Lost).ToArray();

        Assert.InRange((double)lost.Count(e => e.LostReason is null) / lost.Length, 0.001, 0.1);
        Assert.All(shipped.Engagements.Except(lost), e => Assert.Null(e.LostReason));
    }

    [Fact]
    public void Stages_of_a_company_come_in_their_order()
    {
        Stage[] order = [Stage.Contacted, Stage.Lead, Stage.QualifiedLead, Stage.InNegotiation, Stage.SiteVisited, Stage.Signed, Stage.Registered, Stage.SpaceSecured];
        foreach (var company in shipped.Engagements.GroupBy(e => e.CompanyId))
        {
            var days = order.Select(stage => StageHistory.Of(company, LastDay).Entered(stage)).OfType<DateOnly>().ToArray();
            Assert.Equal(days.Order(), days);
        }
    }

    [Fact]
    public void Grades_of_the_contacted_spread_as_planned()
    {
        var grades = shipped.Engagements.Where(e => e.OfferingId.Kind == OfferingKind.Center).GroupBy(e => e.CompanyId)
            .Select(g => (All: shipped.Engagements.Where(e => e.CompanyId == g.Key), Exposure: g.Min(e => e.On)))
            .Select(c => Grades.LeadGrade(StageHistory.Of(c.All, LastDay), c.Exposure, LastDay)).ToArray();
        double Share(int grade) => (double)grades.Count(g => g == grade) / grades.Count(g => g is not null);

        Assert.InRange(grades.Count(g => g is null), 60, 240);
        Assert.InRange(Share(0), 0.38, 0.58);
        Assert.InRange(Share(1), 0.14, 0.27);
        Assert.InRange(Share(2), 0.08, 0.20);
        Assert.InRange(Share(3), 0.08, 0.22);
        Assert.InRange(Share(4), 0.02, 0.07);
    }

    [Fact]
    public void Enquiries_meet_spaces_of_every_grade()
    {
        var grades = new Dictionary<int, int>();
        foreach (var enquiry in shipped.Enquiries)
        {
            var spaces = shipped.Engagements.Where(e => e.CompanyId == enquiry.CompanyId && e.OfferingId.Kind != OfferingKind.Center && e.On >= enquiry.ReceivedOn).GroupBy(e => e.OfferingId);
            foreach (var grade in spaces.Select(s => Grades.SpaceGrade(StageHistory.Of(s, LastDay), enquiry.ReceivedOn, LastDay)).OfType<int>())
                grades[grade] = grades.GetValueOrDefault(grade) + 1;
        }

        Assert.All(Enumerable.Range(0, 5), grade => Assert.True(grades.GetValueOrDefault(grade) >= 30, $"grade {grade}: {grades.GetValueOrDefault(grade)}"));
    }

    [Fact]
    public void Ties_come_from_residents_and_were_known_before_the_history()
    {
        var residents = shipped.All.Companies.Where(c => c.Tags.Contains("Resident")).Select(c => c.Id).ToHashSet();

        Assert.Equal(400, shipped.Ties.Count);
        Assert.All(shipped.Ties, t => Assert.Contains(t.ResidentId, residents));
        Assert.All(shipped.Ties, t => Assert.True(t.AsOf < ShippedData.Options.HistoryFrom));
    }

    [Fact]
    public void Tied_companies_come_further()
    {
        var tied = shipped.Ties.Select(t => t.CompanyId).ToHashSet();
        double Rate(bool withTie)
        {
            var of = shipped.Engagements.GroupBy(e => e.CompanyId).Where(g => tied.Contains(g.Key) == withTie).ToArray();
            return (double)of.Count(g => g.Any(e => e.Stage >= Stage.InNegotiation)) / of.Length;
        }

        Assert.True(Rate(true) > Rate(false) + 0.05, $"{Rate(true):P0} against {Rate(false):P0}");
    }
}
