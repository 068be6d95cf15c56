using Matching.Api.Pages.Match;
using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Tests.Pages.Match;

public class MatchAnswerTest
{
    private static readonly Text Nothing = new("", "");

    [Fact]
    public void What_suits_is_told_from_what_has_to_be_verified_and_from_what_nothing_is_known_of()
    {
        MatchedSpace
            suits = Space(GateOutcome.Pass, GateOutcome.Pass),
            toVerify = Space(GateOutcome.Pass, GateOutcome.Unknown),
            littleKnown = Space(GateOutcome.Unknown, GateOutcome.Unknown);

        Assert.Equal((true, false, false), (suits.Suits, toVerify.Suits, littleKnown.Suits));
        Assert.Equal((false, false, true), (suits.IsLittleKnown, toVerify.IsLittleKnown, littleKnown.IsLittleKnown));
        Assert.Equal("1 处符合，2 处待核实，3 处资料不足", Answer([suits, toVerify, toVerify], [littleKnown, littleKnown, littleKnown]).Headline.Zh);
        Assert.Equal("0 suitable, 1 to verify", Answer([toVerify], []).Headline.En);
    }

    private static MatchAnswer Answer(MatchedSpace[] feasible, MatchedSpace[] littleKnown)
    {
        var list = new RankedList
        {
            Kind = "placement",
            Query = "new",
            QueryName = Nothing,
            ModelVersion = "rules-1",
            RankedBy = Nothing,
            SchemaHash = "",
            AsOf = new(2026, 6, 1),
            Candidates = 10,
            Feasible = feasible.Length + littleKnown.Length,
            Coverage = 1,
            Rows = [],
        };
        var enquiry = new EnquiryDocument { CompanyId = "C-01", Requirement = new Requirement(), Source = Source.Parse("real: test") };
        return new MatchAnswer(new EnquiryForm(), enquiry, "key", list, feasible, littleKnown, []);
    }

    private static MatchedSpace Space(params GateOutcome[] gates) => new(
        new RankedRow
        {
            Rank = 1,
            Id = "building:B-01",
            Name = Nothing,
            Feasible = true,
            Score = 100,
            DataCompleteness = 0,
            DataKind = DataKind.Real,
            Gates = [.. gates.Select(outcome => new GateResult("H01", outcome, null, null, "", Nothing))],
        },
        new SpaceFigures { Kind = Nothing });
}
