namespace Matching.Domain;

/// <summary>The kinds of data file that can be imported; the lower-case name is the word used on the command line and in addresses.</summary>
public enum DataFileKind
{
    /// <summary>Companies.</summary>
    Companies,

    /// <summary>Plots.</summary>
    Plots,

    /// <summary>Buildings.</summary>
    Buildings,

    /// <summary>Vacant units.</summary>
    Units,

    /// <summary>Inbound enquiries.</summary>
    Enquiries,

    /// <summary>Stage events.</summary>
    Engagements,

    /// <summary>Ties.</summary>
    Ties,

    /// <summary>Goals.</summary>
    Goals,

    /// <summary>Waivers of constraints.</summary>
    Waivers,
}
