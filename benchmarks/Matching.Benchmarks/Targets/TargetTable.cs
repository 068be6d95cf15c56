using System.Globalization;

namespace Matching.Benchmarks;

/// <summary>Prints what had to be reached and what was, as plain aligned text.</summary>
internal static class TargetTable
{
    private const double Small = 0.01;

    public static void Print(IEnumerable<Target> targets, TextWriter to)
    {
        to.WriteLine(Line("Must reach", "measured", "at least", "aim", ""));
        foreach (var target in targets)
        {
            var bound = target.LessIsBetter ? "≤ " : "";
            to.WriteLine(Line(target.Name, Figure(target.Value), target.Least is null ? "" : bound + Figure(target.Least), target.Aim is null ? "" : bound + Figure(target.Aim), target.Verdict));
        }
    }

    private static string Line(string name, string value, string least, string aim, string verdict) => $"{name,-58} {value,10} {least,10} {aim,10}  {verdict}".TrimEnd();

    private static string Figure(double? value) =>
        value is { } figure ? figure.ToString(figure != 0 && Math.Abs(figure) < Small ? "0.0e+00" : "#,0.0", CultureInfo.InvariantCulture) : "–";
}
