using System.Text;
using Matching.Domain;
using Matching.Import;
using Matching.Models;
using Matching.Storage.InMemory;
using Matching.Tests.Storage;

namespace Matching.Tests;

public sealed class MatchingEngineEnquiriesTest : IDisposable
{
    private const string Code = "91330199MA0TERT165";

    private readonly TempFolder _folder = new();
    private readonly InMemoryStore _store = new();
    private readonly MatchingEngine _engine;

    public MatchingEngineEnquiriesTest()
    {
        _engine = new MatchingEngine(_store, new ModelRegistry(_folder.File("models"), TimeProvider.System), TimeProvider.System);
        _store.Upsert(new TestWorld().With(TestWorld.ACompany() with { Uscc = Code }).Rows);
    }

    private string Day => $"{_engine.Today:yyyyMMdd}";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_described_company_comes_with_its_enquiry_and_both_get_keys()
    {
        var document = Read("""{"company":{"nameZh":"新来的公司","industryCode":"I6520","industryVersion":"2017"},"areaMinM2":1000}""");
        var done = _engine.Register(document);

        Assert.Equal(($"E-{Day}-01", $"N-{Day}-01", true), (done.EnquiryId, done.CompanyId, done.CompanyAdded));
        var stored = Assert.Single(_store.Read().Enquiries);
        Assert.Equal((done.EnquiryId, done.CompanyId, _engine.Today, 1000), (stored.Id, stored.CompanyId, stored.ReceivedOn, stored.Requirement.AreaMin?.SquareMeters));
        Assert.Equal("新来的公司", _engine.Catalog.FindCompany(done.CompanyId)?.Company.NameZh);

        var second = _engine.Register(document);
        Assert.Equal(($"E-{Day}-02", $"N-{Day}-02"), (second.EnquiryId, second.CompanyId));
    }

    [Theory]
    [InlineData("""{"nameZh":"另一个名字","uscc":"91330199MA0TERT165"}""")]
    [InlineData("""{"id":"c1","nameZh":"另一个名字"}""")]
    public void A_described_company_that_is_on_record_stays_as_it_is(string company)
    {
        var before = _store.Read().Companies.Single();
        var done = _engine.Register(Read($$"""{"company":{{company}},"areaMinM2":1000}"""));

        Assert.Equal(("c1", false), (done.CompanyId, done.CompanyAdded));
        Assert.Equal("c1", Assert.Single(_store.Read().Enquiries).CompanyId);
        Assert.Equal(before, _store.Read().Companies.Single());
    }

    [Fact]
    public void The_same_enquiry_under_its_key_is_kept_once()
    {
        var document = Read("""{"id":"Q-1","company":{"id":"c1"},"areaMinM2":1000}""");
        Assert.Equal("Q-1", _engine.Register(document).EnquiryId);
        var revision = _store.Revision;
        Assert.Equal("Q-1", _engine.Register(document).EnquiryId);
        Assert.Equal(revision, _store.Revision);
    }

    [Fact]
    public void A_refused_enquiry_leaves_no_company_behind()
    {
        var done = _engine.Register(Read("""{"company":{"nameZh":"新来的公司"},"areaMinM2":1000}""") with { ReceivedOn = _engine.Today.AddDays(1) });

        Assert.Null(done.EnquiryId);
        Assert.False(done.CompanyAdded);
        Assert.Contains(done.Issues, issue => issue.Severity == IssueSeverity.Error && issue.Value.Contains($"{_engine.Today.AddDays(1):yyyy-MM-dd}", StringComparison.Ordinal));
        Assert.Equal(["c1"], _store.Read().Companies.Select(company => company.Id));
        Assert.Empty(_store.Read().Enquiries);
    }

    [Fact]
    public void A_company_that_is_only_named_must_be_there() =>
        Assert.Throws<NotInCatalogException>(() => _engine.Register(Read("""{"company":{"id":"c9"},"areaMinM2":1000}""")));

    [Fact]
    public void What_was_asked_today_counts_today()
    {
        _store.Upsert(new TestWorld().With(TestWorld.ABuilding(), TestWorld.AUnit(1_200)).Rows);
        _engine.Register(Read("""{"company":{"id":"c1"},"spaceType":"Building","areaMinM2":5000}"""));

        var row = Assert.Single(_engine.Match("c1", cancel: TestContext.Current.CancellationToken).Rows);
        Assert.Contains(row.Gates, gate => gate.Id == "H03" && gate.Outcome == GateOutcome.Fail);
        Assert.Contains(_engine.Explain("c1", OfferingId.Parse("building:b1")).Gates, gate => gate.Id == "H03" && gate.Outcome == GateOutcome.Fail);
        Assert.Contains(_engine.Sheet("c1", OfferingId.Parse("building:b1")).Pair.Gates, gate => gate.Id == "H03" && gate.Outcome == GateOutcome.Fail);
        Assert.DoesNotContain(_engine.Explain("c1", OfferingId.Parse("building:b1"), _engine.Today.AddDays(-1)).Gates, gate => gate.Id == "H03" && gate.Outcome == GateOutcome.Fail);
    }

    [Fact]
    public void The_sheet_of_an_enquiry_is_of_the_method_that_answers_enquiries()
    {
        _store.Upsert(new TestWorld().With(TestWorld.ABuilding(), TestWorld.AUnit(1_200)).Rows);
        var document = Read("""{"company":{"id":"c1"},"spaceType":"Building","areaMinM2":1000}""");
        var list = _engine.Match(document, cancel: TestContext.Current.CancellationToken);
        var sheet = _engine.Sheet(document, OfferingId.Parse("building:b1"));
        Assert.Equal(list.RankedBy, sheet.Pair.RankedBy);
        Assert.Equal(Assert.Single(list.Rows).Reasons.Select(reason => reason.TextZh), sheet.Pair.Reasons.Select(reason => reason.TextZh));
    }

    private EnquiryDocument Read(string json)
    {
        var reading = EnquiryJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), _engine.Today);
        Assert.True(reading.Document is not null, string.Join('\n', reading.Issues));
        return reading.Document;
    }
}
