using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F08: 0 unlisted, 1 NEEQ or preparing, 2 STAR or ChiNext, 3 main board or abroad.</summary>
public sealed class ListedRank()
    : CompanyFeature("listedRank", new Text("上市层级", "listing rank"), "1", 0, 3, new Text("上市情况未知", "listing unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules)
    {
        return company.Company.Listing switch
        {
            null => double.NaN,
            ListingBoard.None => 0,
            ListingBoard.Neeq or ListingBoard.Tutoring or ListingBoard.Other => 1,
            ListingBoard.Star or ListingBoard.ChiNext => 2,
            _ => 3,
        };
    }
}
