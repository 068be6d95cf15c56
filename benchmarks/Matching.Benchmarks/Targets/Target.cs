namespace Matching.Benchmarks;

/// <summary>A figure that has to be reached.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">What was measured; null when it could not be.</param>
/// <param name="Least">The figure that has to be reached; null where the figure is shown and not judged.</param>
/// <param name="Aim">The figure that is hoped for; null when there is none.</param>
/// <param name="LessIsBetter">Whether the figure is a limit from above.</param>
internal sealed record Target(string Name, double? Value, double? Least, double? Aim, bool LessIsBetter = false)
{
    public string Verdict => Least is not { } least ? "not judged"
        : Value is not { } value ? "not measured"
        : !Reaches(value, least) ? "MISSED"
        : Aim is { } aim && !Reaches(value, aim) ? "met, aim missed"
        : "met";

    private bool Reaches(double value, double bound) => LessIsBetter ? value <= bound : value >= bound;
}
