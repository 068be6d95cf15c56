using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>The best companies that a trip does not visit, and why.</summary>
public sealed partial class UnreachedTable
{
    /// <summary>The companies, most valuable first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<UnreachedCompany> Companies { get; set; }
}
