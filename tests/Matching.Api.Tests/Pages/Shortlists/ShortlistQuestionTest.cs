using CsCheck;
using Matching.Api.Pages.Shortlists;
using Matching.Domain;
using Microsoft.AspNetCore.WebUtilities;

namespace Matching.Api.Tests.Pages.Shortlists;

public class ShortlistQuestionTest
{
    [Fact]
    public void The_address_holds_the_whole_question() =>
        Gen.Select(
            One<string?>([null, "A&B 科技"]), One<string?>([null, "杭州"]), One<int?>([null, 0, 5]), One<Ownership?>([null, .. Enum.GetValues<Ownership>()]),
            One<CompanySize?>([null, .. CompanySizes.All]), One<CenterId?>([null, .. CenterIds.All]), Gen.Bool)
            .Select((name, city, tier, owner, size, center, simulated) => new CompanyFilter
            {
                Name = name,
                City = city,
                Tag = name,
                MinTier = tier,
                Industry = city,
                Ownership = owner,
                Size = size,
                Center = center,
                IncludeSimulated = simulated,
            })
            .Sample(filter =>
            {
                var question = new ShortlistQuestion(OfferingId.Of(CenterId.BigData), filter);
                var address = question.Address("/shortlist", ["C-01", "C-02"], "C-03").Split('?');
                var parts = QueryHelpers.ParseQuery(address[1]).ToDictionary(part => part.Key, part => part.Value.ToString());
                Assert.Equal("/shortlist", address[0]);
                Assert.Equal(("C-01,C-02", "C-03"), (parts["companies"], parts["open"]));
                Assert.Equal(question, ShortlistQuestion.Of(
                    parts["offering"], Part("name"), Part("city"), Part("tag"), Part("tier"), Part("industry"), Part("ownership"), Part("size"), Part("center"), Part("simulated") == "true"));

                string? Part(string key) => parts.GetValueOrDefault(key);
            });

    [Fact]
    public void Without_conditions_the_address_names_the_offering_alone() =>
        Assert.Equal("/shortlist?offering=plot%3AP-01", new ShortlistQuestion(OfferingId.Parse("plot:P-01"), new CompanyFilter()).Address("/shortlist", []));

    private static Gen<T> One<T>(IReadOnlyList<T> of) => Gen.Int[0, of.Count - 1].Select(i => of[i]);
}
