namespace Matching.Domain;

/// <summary>A class of land use (用地性质) of GB 50137-2011, or the local innovation-type class M0 (domain 1.2).</summary>
/// <param name="Code">The class, such as <c>B22</c>.</param>
/// <param name="Class">Canonical name, such as <c>ArtsMedia</c>; the same for classes that are treated alike.</param>
/// <param name="Name">Name for people.</param>
/// <param name="NationalCode">The class of the national land-space classification of 2020/2023 that replaces it.</param>
/// <param name="TenureYears">Statutory maximum tenure of granted urban land, in years; several where practice differs, empty where land is not granted.</param>
public sealed record LandUseClass(string Code, string Class, Text Name, string NationalCode, IReadOnlyList<int> TenureYears)
{
    /// <summary>The longest of <see cref="TenureYears"/>; null where land is not granted.</summary>
    public int? MaxTenureYears => TenureYears.Count == 0 ? null : TenureYears.Max();
}
