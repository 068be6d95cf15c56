using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>One of the six industry centers.</summary>
/// <param name="Code">Its code, such as <c>ic-design</c>.</param>
/// <param name="OfferingId">Its written form as an offering, such as <c>center:ic-design</c>.</param>
/// <param name="NameZh">Name in Chinese.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="ScopeZh">What belongs to it, in Chinese.</param>
/// <param name="ScopeEn">What belongs to it, in English.</param>
/// <param name="TypicalSpaceZh">The space its companies usually take, in Chinese.</param>
/// <param name="TypicalSpaceEn">The space its companies usually take, in English.</param>
/// <param name="Platforms">Platforms that host it.</param>
/// <param name="Companies">Companies that fit it best, simulated ones not counted.</param>
public sealed record CenterItem(
    CenterId Code,
    string OfferingId,
    string NameZh,
    string NameEn,
    string ScopeZh,
    string ScopeEn,
    string TypicalSpaceZh,
    string TypicalSpaceEn,
    IReadOnlyList<string> Platforms,
    int Companies)
{
    internal static CenterItem Of(IndustryCenter center, int companies) => new(
        center.Id, center.OfferingId.ToString(), center.Name.Zh, center.Name.En, center.Scope.Zh, center.Scope.En,
        center.TypicalSpace.Zh, center.TypicalSpace.En, [.. center.Hosts.Select(host => host.Platform)], companies);
}
