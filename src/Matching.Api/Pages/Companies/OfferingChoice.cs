namespace Matching.Api.Pages.Companies;

/// <summary>How the offering that a company is looked at for was chosen.</summary>
public enum OfferingChoice
{
    /// <summary>The address names it.</summary>
    Asked,

    /// <summary>The address names none: the center that the company fits best stands in.</summary>
    BestCenter,

    /// <summary>The address names one that does not exist; the same center stands in.</summary>
    Unknown,
}
