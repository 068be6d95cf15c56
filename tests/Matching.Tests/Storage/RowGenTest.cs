using CsCheck;

namespace Matching.Tests.Storage;

/// <summary>The random rows try every attribute: one that is added later and forgotten here would be stored untested.</summary>
public class RowGenTest
{
    [Fact]
    public void EveryAttributeOfCompaniesVaries() => EveryAttributeVaries(RowGen.Company);

    [Fact]
    public void EveryAttributeOfPlotsVaries() => EveryAttributeVaries(RowGen.Plot);

    [Fact]
    public void EveryAttributeOfBuildingsVaries() => EveryAttributeVaries(RowGen.Building);

    [Fact]
    public void EveryAttributeOfUnitsVaries() => EveryAttributeVaries(RowGen.Unit);

    [Fact]
    public void EveryAttributeOfEnquiriesVaries() => EveryAttributeVaries(RowGen.Enquiry);

    [Fact]
    public void EveryAttributeOfRequirementsVaries() => EveryAttributeVaries(RowGen.Enquiry.Select(e => e.Requirement));

    [Fact]
    public void EveryAttributeOfEngagementsVaries() => EveryAttributeVaries(RowGen.Engagement);

    [Fact]
    public void EveryAttributeOfTiesVaries() => EveryAttributeVaries(RowGen.Tie);

    [Fact]
    public void EveryAttributeOfGoalsVaries() => EveryAttributeVaries(RowGen.Goal);

    private static void EveryAttributeVaries<T>(Gen<T> gen)
    {
        var rows = new List<T>();
        gen.Sample(rows.Add, iter: 300, threads: 1);
        foreach (var property in typeof(T).GetProperties().Where(p => p.CanWrite))
            Assert.True(rows.Select(row => property.GetValue(row)).Distinct().Count() > 1, $"{typeof(T).Name}.{property.Name} is always the same.");
    }
}
