namespace Matching.Catalog;

/// <summary>Why a firm stands on a <see cref="TieMap"/>.</summary>
public enum TieRole
{
    /// <summary>It is the company that the map is about.</summary>
    Company,

    /// <summary>A resident firm that is tied to the company.</summary>
    Resident,

    /// <summary>Another company of its group.</summary>
    Group,

    /// <summary>A further company, tied to one of those residents.</summary>
    Further,
}
