package org.marram.income;

/** Of what somebody lives: the sources of income of HUD HMIS FY2026 4.02, with an amount a month, and the benefits of 4.03, without. */
public enum IncomeKind {
    /** Earned. */
    WORK,
    /** Unemployment. */
    UNEMPLOYMENT,
    /** SSI. */
    SUPPLEMENTAL_SECURITY,
    /** SSDI. */
    DISABILITY_INSURANCE,
    /** VADisabilityService. */
    VETERANS_DISABILITY,
    /** VADisabilityNonService. */
    VETERANS_PENSION,
    /** PrivateDisability. */
    PRIVATE_DISABILITY,
    /** WorkersComp. */
    WORKERS_COMPENSATION,
    /** TANF. */
    FAMILY_ASSISTANCE,
    /** GA. */
    GENERAL_ASSISTANCE,
    /** SocSecRetirement. */
    RETIREMENT,
    /** Pension. */
    PENSION,
    /** ChildSupport. */
    CHILD_SUPPORT,
    /** Alimony. */
    ALIMONY,
    /** OtherIncomeSource. */
    OTHER_INCOME,
    /** SNAP. */
    FOOD,
    /** WIC. */
    MOTHERS_AND_INFANTS,
    /** TANFChildCare. */
    CHILD_CARE,
    /** TANFTransportation. */
    TRANSPORT,
    /** OtherTANF. */
    OTHER_FAMILY_SERVICES,
    /** OtherBenefitsSource. */
    OTHER_BENEFIT;

    /** Whether it comes as something else than money. */
    public boolean isBenefit() {
        return ordinal() >= FOOD.ordinal();
    }
}
