using Matching.Catalog;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>
/// V2: what is made is of a pollution class above the first, the project needs a stricter environmental review than the plot admits, or the company's
/// record has an open penalty.
/// </summary>
internal static class EnvironmentVeto
{
    // Domain 5.2, H15: no class 2 or 3 in an urban district.
    private const int MostClass = 1;

    /// <summary>Checks it.</summary>
    public static (VetoState State, Text Evidence) Check(in Pair pair)
    {
        if (pair.Need.Stated.IndustrialClass is > MostClass and var made)
            return (VetoState.Yes, new Text($"工业类别 {made} 类，城区只准入 {MostClass} 类", $"pollution class {made}, only {MostClass} is admitted in the district"));
        if (pair.Need.Stated.EnvironmentalReview is { } category && pair.Offering.Plot?.EnvironmentalReviewMax is { } most && category > most)
        {
            var (asked, admitted) = (Name(category), Name(most));
            return (VetoState.Yes, new Text($"环评类别为{asked.Zh}，地块只准入{admitted.Zh}", $"needs a {asked.En}, the plot admits a {admitted.En} at most"));
        }

        return RiskFlagVeto.Check(pair, "EnvPenalty", proven: false, new Text("环保处罚", "environmental penalty"));
    }

    private static Text Name(EnvironmentalReview category) => category switch
    {
        EnvironmentalReview.Registration => new Text("登记表", "registration"),
        EnvironmentalReview.ReportForm => new Text("报告表", "report form"),
        _ => new Text("报告书", "full report"),
    };
}
